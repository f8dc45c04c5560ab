import Golf
import GolfEvents
import Postgres

extension RoundWriter {
  /// Reopens the finished cards that the player keeps.
  ///
  /// - Parameter only: Only these of them; nil for all.
  func reopen(_ id: RoundID, _ only: Set<CardID>? = nil, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .read, by: edit, reposts: true) { session, round, _ in
      let cards = try round.kept(by: edit.player, among: only).filter { $0.status == .finished }
      guard !cards.isEmpty else { return [] }
      try Self.set(session, cards, .open, finishedAt: nil)
      try Self.setStatus(session, round, open: true, at: edit.time)
      // The reasons are asked for again at the next finish.
      let none: [String?] = cards.map { _ in nil }
      try session.execute(FinishStatements.setMissing, [.uuids(cards.map(\.id.uuid)), .texts(none), .texts(none)])
      return cards.map { .roundReopened(RoundReopened(roundId: id, cardId: $0.id, reopenedAt: edit.time)) }
    }
  }

  /// Deletes the cards that the owner keeps. A round without other members is deleted with them; otherwise the member who
  /// joined first owns it from now on.
  func delete(_ id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .delete, by: edit, reposts: true) { session, round, _ in
      guard round.status != .deleted else { return [] }
      let cards = round.cards(keptBy: edit.player)
      try session.execute(
        RoundWriteStatements.setCardStatus,
        [.uuids(cards.map(\.id.uuid)), .text(StoredCard.Status.deleted.rawValue)]
      )
      if let heir = round.heir {
        let undated = cards.filter { $0.status == .finished && $0.finishedAt == nil }
        try session.execute(
          RoundWriteStatements.setCardFinish,
          [.uuids(undated.map(\.id.uuid)), .text((round.finishedAt ?? edit.time).description)]
        )
        try Self.pass(session, round, to: heir, at: edit.time)
        try session.execute(MemberStatements.withdraw, MemberStatements.withdrawn(round, edit.player, at: edit.time))
        try Self.setStatus(session, round, open: round.open(without: cards), at: edit.time)
      } else {
        // A deleted round keeps `finished_at`, so that it can be restored to its state.
        try session.execute(
          RoundWriteStatements.setStatus,
          [
            .uuid(id.uuid), .text(StoredRound.Status.deleted.rawValue), .text(round.finishedAt?.description),
            .text(edit.time.description),
          ]
        )
      }
      return cards.map { .roundDeleted(RoundDeleted(roundId: id, cardId: $0.id, deletedAt: edit.time)) }
    }
  }

  /// Restores a deleted round, or the cards of a former owner in one that others went on with, to the state before the
  /// deletion. Throws `RoundError.notFound` if that is too long ago.
  func restore(_ id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await run(for: edit.player) { [oldEdits] session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        let events =
          round.owner == edit.player
          ? try Self.restoreRound(session, round, by: edit) : try Self.restoreCards(session, round, by: edit)
        guard !events.isEmpty else { return round }
        try oldEdits?.take(session, round, of: edit.player)
        try Self.emit(session, events, edit)
        return try Self.read(session, id)
      }
    }
  }

  private static func restoreRound(_ session: PostgresSession, _ round: StoredRound, by edit: Edit) throws -> [Event] {
    guard round.status == .deleted, let deletedAt = round.deletedAt else { return [] }
    guard edit.time < Restoring.end(deletedAt: deletedAt) else { throw RoundError.notFound }
    try requireAccount(session, edit.player)
    let wasFinished = round.finishedAt != nil
    // Members' cards too: a process of an earlier release deletes them with the round. Cards of a former owner, who is no
    // member, stay deleted.
    let present = Set(round.members.map(\.id))
    let cards = round.cards.filter { present.contains($0.keeper) && $0.status == .deleted }
    try session.pipeline([
      (
        RoundWriteStatements.setStatus,
        [
          .uuid(round.id.uuid), .text((wasFinished ? StoredRound.Status.finished : .open).rawValue),
          .text(round.finishedAt?.description), .text(nil),
        ]
      ),
      (RoundWriteStatements.restoreCards, [.uuids(cards.map(\.id.uuid)), .bool(wasFinished)]),
    ])
    return cards.map {
      .roundRestored(
        RoundRestored(
          roundId: round.id,
          cardId: $0.id,
          restoredAt: edit.time,
          finished: $0.finishedAt != nil || wasFinished
        )
      )
    }
  }

  /// The former owner becomes a member again.
  private static func restoreCards(_ session: PostgresSession, _ round: StoredRound, by edit: Edit) throws -> [Event] {
    let begin = Restoring.begin(now: edit.time)
    let key: [PostgresValue] = [.uuid(round.id.uuid), .uuid(edit.player.uuid)]
    guard round.status != .deleted,
      !(try session.execute(MemberStatements.restore, key + [.text(edit.time.description), .text(begin.description)]))
        .isEmpty
    else {
      if round.members.contains(where: { $0.id == edit.player }), round.status != .deleted { return [] }
      throw RoundError.notFound
    }
    try requireAccount(session, edit.player)
    let cards = try session.execute(MemberStatements.withdrawnCards, key).map {
      (id: CardID(try $0.uuid("id")), isFinished: try $0.bool("finished"))
    }
    let places = try round.freePlaces(cards.count)
    try session.execute(
      MemberStatements.bringBack,
      [.uuids(cards.map(\.id.uuid)), .ints(places), .bools(cards.map(\.isFinished))]
    )
    let isOpen = round.cards.contains { $0.status == .open } || cards.contains { !$0.isFinished }
    try setStatus(session, round, open: isOpen, at: edit.time)
    return cards.map {
      .roundRestored(
        RoundRestored(roundId: round.id, cardId: $0.id, restoredAt: edit.time, finished: $0.isFinished)
      )
    }
  }

  /// A member becomes the round's owner.
  static func pass(_ session: PostgresSession, _ round: StoredRound, to heir: RoundMember, at time: Timestamp) throws {
    let key: [PostgresValue] = [.uuid(round.id.uuid), .uuid(heir.id.uuid)]
    try session.pipeline([
      (MemberStatements.forget, key + [.text(time.description)]),
      (MemberStatements.pass, key),
      (CodeStatements.end, [.uuid(round.id.uuid), .text(time.description)]),
    ])
  }

  /// Waits for an account that is ending; there is none afterwards.
  static func requireAccount(_ session: PostgresSession, _ player: PlayerID) throws {
    guard !(try session.execute(RoundWriteStatements.account, [.uuid(player.uuid)])).isEmpty else {
      throw RoundError.notFound
    }
  }

  static func set(
    _ session: PostgresSession,
    _ cards: [StoredCard],
    _ status: StoredCard.Status,
    finishedAt: Timestamp?
  ) throws {
    let ids = PostgresValue.uuids(cards.map(\.id.uuid))
    try session.pipeline([
      (RoundWriteStatements.setCardStatus, [ids, .text(status.rawValue)]),
      (RoundWriteStatements.setCardFinish, [ids, .text(finishedAt?.description)]),
    ])
  }

  /// Sets the status of a round from that of its cards, and raises its revision. The code of a round ends with it.
  static func setStatus(
    _ session: PostgresSession,
    _ round: StoredRound,
    open: Bool,
    at time: Timestamp
  ) throws {
    try session.execute(
      RoundWriteStatements.setStatus,
      [
        .uuid(round.id.uuid), .text((open ? StoredRound.Status.open : .finished).rawValue),
        .text(open ? nil : (round.finishedAt ?? time).description), .text(nil),
      ]
    )
    if !open, round.status == .open {
      try session.execute(CodeStatements.end, [.uuid(round.id.uuid), .text(time.description)])
    }
  }
}

extension StoredRound {
  /// The cards that a player keeps, or those of them that were named. Throws `RoundError.notYours` if the player keeps
  /// none, or not all that were named.
  func kept(by player: PlayerID, among named: Set<CardID>?) throws(RoundError) -> [StoredCard] {
    let kept = cards(keptBy: player)
    guard let named else {
      guard !kept.isEmpty else { throw .notYours }
      return kept
    }
    guard named.isSubset(of: kept.map(\.id)) else {
      throw named.contains { card($0) == nil } ? .notFound : .notYours
    }
    return kept.filter { named.contains($0.id) }
  }

  /// Whether a card is open besides these.
  func open(without some: [StoredCard]) -> Bool {
    let ids = Set(some.map(\.id))
    return cards.contains { $0.status == .open && !ids.contains($0.id) }
  }

  /// The member who owns the round when its owner goes: the one who joined first. Nil if there is no other.
  var heir: RoundMember? { members.first { !$0.isOwner } }

  /// The lowest places without a card. Throws `RoundError.roundFull` if there are not as many.
  func freePlaces(_ count: Int) throws(RoundError) -> [Int] {
    let taken = Set(cards.map(\.position))
    let free = (1...4).filter { !taken.contains($0) }
    guard free.count >= count else { throw .roundFull }
    return Array(free.prefix(count))
  }
}
