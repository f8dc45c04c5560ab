import Golf
import GolfEvents
import Postgres

/// A player's request to join a round.
struct Joining: Sendable {
  let code: RoundCode
  /// Made by the client: a repeated request names the same card.
  let card: CardID
  /// Nil only with `takeOver`: the guest's tee stays.
  let tee: TeeID?
  let handicapIndex: HandicapIndex?
  /// The guest's card to be taken over with its holes; nil for a card without holes.
  let takeOver: CardID?
}

extension RoundWriter {
  /// Lets a player into the round that a code leads to: with a card without holes, or with a guest's card.
  ///
  /// Throws `RoundError.codeUnknown`, `barred`, `alreadyJoined`, `roundFull`, `guestTaken` and `cardsUsedUp`.
  /// - Returns: The round, and whether the player is new in it; not if the request is a repetition.
  func join(_ joining: Joining, by edit: Edit) async throws -> (round: StoredRound, isNew: Bool) {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        if let joined = try Self.joined(session, joining.card, by: edit.player) { return (joined, false) }
        let (id, host) = try Self.find(session, joining.code, at: edit.time)
        let round = try Self.lockForJoining(session, id)
        // The code may have ended while this transaction waited for the locks.
        guard try Self.find(session, joining.code, at: edit.time).round == id, round.status != .deleted else {
          throw RoundError.codeUnknown
        }
        let key: [PostgresValue] = [.uuid(id.uuid), .uuid(edit.player.uuid)]
        guard try session.execute(MemberStatements.barred, key).isEmpty else { throw RoundError.barred }
        if let own = round.cards.first(where: { $0.player == edit.player }) {
          guard own.id == joining.card else { throw RoundError.alreadyJoined(id) }
          return (round, false)
        }
        guard round.cards.count + round.removed.count < RoundBounds.cards else { throw RoundError.cardsUsedUp }
        guard try session.execute(MemberStatements.withdrawnCards, key).isEmpty else { throw RoundError.restoreFirst }
        try Self.requireAccount(session, edit.player)
        if round.owner != edit.player {
          try session.execute(MemberStatements.join, key + [.text(edit.time.description)])
        }
        let events =
          if let guest = joining.takeOver {
            try Self.takeOver(session, guest, joining, in: round, consentOf: host, by: edit)
          } else {
            try Self.addCard(session, joining, to: round, by: edit)
          }
        try session.execute(RoundWriteStatements.raiseRevision, [.uuid(id.uuid)])
        try Self.emit(session, events, edit)
        return (try Self.read(session, id), true)
      }
    }
  }

  /// The round in which the player has this card already: the request is repeated, whatever became of the code.
  private static func joined(
    _ session: PostgresSession,
    _ card: CardID,
    by player: PlayerID
  ) throws -> StoredRound? {
    guard let row = try session.execute(JoinStatements.joined, [.uuid(card.uuid), .uuid(player.uuid)]).first else {
      return nil
    }
    return try read(session, RoundID(try row.uuid("round_id")))
  }

  /// The round that a code leads to now, and who made the code.
  private static func find(
    _ session: PostgresSession,
    _ code: RoundCode,
    at time: Timestamp
  ) throws -> (round: RoundID, madeBy: PlayerID) {
    let row = try session.execute(CodeStatements.find, [.text(code.description), .text(time.description)]).first
    guard let row else { throw RoundError.codeUnknown }
    return (RoundID(try row.uuid("round_id")), PlayerID(try row.uuid("made_by")))
  }

  /// Locks as every edit of a round does, for an account that is not in it yet.
  private static func lockForJoining(_ session: PostgresSession, _ id: RoundID) throws -> StoredRound {
    let key: [PostgresValue] = [.uuid(id.uuid)]
    try session.execute(JoinStatements.lockCards, key)
    guard !(try session.execute(JoinStatements.lockRound, key)).isEmpty else { throw RoundError.codeUnknown }
    try session.execute(JoinStatements.lockCards, key)
    return try read(session, id)
  }

  /// A guest's card, open or finished, with all its holes. Of a finished card the host must have made the code.
  private static func takeOver(
    _ session: PostgresSession,
    _ guest: CardID,
    _ joining: Joining,
    in round: StoredRound,
    consentOf host: PlayerID,
    by edit: Edit
  ) throws -> [Event] {
    guard let old = round.card(guest), old.isGuest else {
      throw round.removed[guest] == nil && round.card(guest) == nil ? RoundError.notFound : RoundError.guestTaken
    }
    guard old.status == .open && round.status == .open || old.keeper == host else { throw RoundError.notYours }
    guard joining.tee == nil || joining.tee == old.tee else { throw RoundError.otherTee(old.tee) }
    return try Replacement.run(
      session,
      [
        Replacement(
          old: old,
          new: joining.card,
          player: edit.player,
          host: nil,
          position: old.position,
          handicapIndex: joining.handicapIndex ?? old.handicapIndex
        )
      ],
      from: round,
      to: round.id,
      at: edit.time
    )
  }

  private static func addCard(
    _ session: PostgresSession,
    _ joining: Joining,
    to round: StoredRound,
    by edit: Edit
  ) throws -> [Event] {
    // A code of a finished round only lets guests be taken over.
    guard round.status == .open else { throw RoundError.roundFinished }
    let card = NewCard(
      id: joining.card,
      hasClientID: true,
      guestName: nil,
      tee: joining.tee ?? "",
      handicapIndex: joining.handicapIndex
    )
    return try start(session, card, of: edit.player, in: round, by: edit)
  }
}

private enum JoinStatements {
  static let joined = PostgresStatement(
    "join_joined",
    """
    select round_id from golf.cards where id = $1::uuid and player_id = $2::uuid and status in ('open', 'finished')
    """
  )

  static let lockCards = PostgresStatement(
    "join_lock_cards",
    "select id from golf.cards where round_id = $1::uuid and status <> 'removed' order by id for no key update",
    .writes
  )

  static let lockRound = PostgresStatement(
    "join_lock_round",
    "select id from golf.rounds where id = $1::uuid for no key update",
    .writes
  )
}
