import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import ServiceKit

extension RoundWriter {
  /// A player leaves a round. What was played goes along as a round of the player's own; an owner passes the round on to
  /// the member who joined first.
  ///
  /// Throws `RoundError.onlyMember` for an owner without other members.
  /// - Returns: The round that was left, and the player's own; nil if no hole was played.
  func leave(_ id: RoundID, by edit: Edit) async throws -> (left: StoredRound, own: StoredRound?) {
    try await run(for: edit.player) { [quota] session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.leave)
        if round.owner == edit.player {
          guard let heir = round.heir else { throw RoundError.onlyMember }
          try Self.pass(session, round, to: heir, at: edit.time)
        }
        let own = try Self.part(session, edit.player, from: round, isBarred: false, quota, by: edit)
        return (try Self.read(session, id), try own.map { try Self.read(session, $0) })
      }
    }
  }

  /// Removes a member and bars it until it is invited again. The round's code ends.
  func remove(
    _ member: PlayerID,
    from id: RoundID,
    by edit: Edit
  ) async throws -> (left: StoredRound, own: StoredRound?) {
    try await run(for: edit.player) { [quota] session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.removeMember)
        guard member != round.owner, round.members.contains(where: { $0.id == member }) else {
          // A repeated request.
          let key: [PostgresValue] = [.uuid(id.uuid), .uuid(member.uuid)]
          guard try !session.execute(MemberStatements.barred, key).isEmpty else { throw RoundError.notFound }
          return (round, nil)
        }
        try session.execute(CodeStatements.end, [.uuid(id.uuid), .text(edit.time.description)])
        let own = try Self.part(session, member, from: round, isBarred: true, quota, by: edit)
        return (try Self.read(session, id), try own.map { try Self.read(session, $0) })
      }
    }
  }

  /// Lets a removed member join again by a code. An invitation of another account changes nothing.
  func invite(_ member: PlayerID, to id: RoundID, by edit: Edit) async throws {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let round = try Self.lock(session, id, for: edit.player)
        try round.policy(for: edit.player).require(.removeMember)
        try session.execute(MemberStatements.invite, [.uuid(id.uuid), .uuid(member.uuid)])
      }
    }
  }

  /// Gives a card that was taken over back to the guest whose it was. Its player leaves the round, unless guests of the
  /// player's own are in it.
  func undoTakeover(_ card: CardID, of id: RoundID, by edit: Edit) async throws -> StoredRound {
    try await self.edit(id, .undoTakeover, on: card, by: edit) { session, round, policy in
      try policy.require(.undoTakeover)
      guard let now = round.card(card), let guest = now.replaces, !now.isGuest,
        let row = try session.execute(LeaveStatements.guest, [.uuid(guest.uuid)]).first
      else { throw RoundError.nothingToUndo }
      let host = PlayerID(try row.uuid("host_id"))
      guard edit.player == now.player || edit.player == host else { throw RoundError.notYours }
      // Nobody would keep the guest's card.
      guard round.members.contains(where: { $0.id == host }) else { throw RoundError.nothingToUndo }
      guard round.cards.count + round.removed.count < RoundBounds.cards else { throw RoundError.cardsUsedUp }
      let events = try Replacement.run(
        session,
        [
          Replacement(
            old: now,
            new: CardID(.v7(at: edit.time.date)),
            player: PlayerID(try row.uuid("id")),
            host: host,
            position: now.position,
            handicapIndex: now.handicapIndex
          )
        ],
        from: round,
        to: id,
        at: edit.time
      )
      if round.owner != now.player, round.cards(keptBy: now.player).count == 1 {
        try session.execute(
          MemberStatements.leave,
          [.uuid(id.uuid), .uuid(now.player.uuid), .text(edit.time.description), .bool(false)]
        )
      }
      try session.execute(RoundWriteStatements.raiseRevision, [.uuid(id.uuid)])
      return events
    }
  }

  /// Takes an account out of a locked round. If it has scored holes, or is removed with an open card, all cards that it
  /// keeps go on in a round of its own.
  ///
  /// - Returns: That round's id; nil if no hole was played.
  static func part(
    _ session: PostgresSession,
    _ player: PlayerID,
    from round: StoredRound,
    isBarred: Bool,
    _ quota: RoundQuota,
    by edit: Edit
  ) throws -> RoundID? {
    let cards = round.cards(keptBy: player)
    try session.execute(
      MemberStatements.leave,
      [.uuid(round.id.uuid), .uuid(player.uuid), .text(edit.time.description), .bool(isBarred)]
    )
    var events: [Event] = []
    var own: RoundID?
    // A removed member's phone may have holes that it could not send yet: they need a place.
    if cards.contains(where: \.isBegun) || isBarred && cards.contains(where: { $0.status == .open }) {
      let id = RoundID(.v7(at: edit.time.date))
      own = id
      let isOpen = cards.contains { $0.status == .open }
      try session.execute(
        LeaveStatements.copyRound,
        [
          .uuid(id.uuid), .uuid(player.uuid), .uuid(round.id.uuid), .bool(isOpen),
          .text(round.finishedAt?.description ?? edit.time.description),
        ]
      )
      // Counted, so that the total stays true; not refused, because nobody is kept from leaving.
      try session.execute(
        RoundWriteStatements.countRound,
        [.uuid(player.uuid), .text(edit.time.description), .int(Int(Int32.max)), .int(Int(Int32.max))]
      )
      let replacements = cards.enumerated().map { index, card in
        Replacement(
          old: card,
          new: CardID(.v7(at: edit.time.date)),
          player: card.player,
          host: card.host,
          position: index + 1,
          handicapIndex: card.handicapIndex
        )
      }
      events = try Replacement.run(session, replacements, from: round, to: id, at: edit.time)
    } else {
      try session.execute(
        RoundWriteStatements.setCardStatus,
        [.uuids(cards.map(\.id.uuid)), .text(StoredCard.Status.removed.rawValue)]
      )
      events = cards.map { .cardRemoved(CardRemoved(roundId: round.id, cardId: $0.id, removedAt: edit.time)) }
    }
    let isOpen = round.open(without: cards) || round.cards.count == cards.count && round.status == .open
    try setStatus(session, round, open: isOpen, at: edit.time)
    try emit(session, events, edit)
    return own
  }
}

private enum LeaveStatements {
  /// A round of one's own, like the shared one, without its game.
  static let copyRound = PostgresStatement(
    "leave_copy_round",
    """
    insert into golf.rounds
      (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, pcc, status, started_at,
       finished_at)
    select $1::uuid, $2::uuid, course_id, course_revision, snapshot, mode, start_hole, played_on, pcc,
           case when $4::boolean then 'open' else 'finished' end, started_at,
           case when $4::boolean then null else $5::timestamptz end
    from golf.rounds
    where id = $3::uuid
    """
  )

  /// The guest whose card was taken over.
  static let guest = PostgresStatement(
    "leave_guest",
    """
    select p.id, p.host_id from golf.cards c join golf.players p on p.id = c.player_id
    where c.id = $1::uuid and p.host_id is not null
    """
  )
}
