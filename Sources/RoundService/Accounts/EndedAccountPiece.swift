import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import RoundFreshness

/// Deletes a bounded piece of an ended account's data in one transaction. The next piece follows from the record alone.
struct EndedAccountPiece {
  enum Outcome: Sendable {
    /// No account waits, or other processes work on all that do.
    case nothing
    /// Rounds were deleted, or left to other members.
    case rounds([LeftRound])
    /// The number of guests whose names were erased.
    case guests(Int)
    /// No data was left, so the account's row was deleted.
    case done
  }

  /// A round that the account is not in any more.
  struct LeftRound: Sendable {
    let id: RoundID
    /// The new sequence of each card that the account kept, and the round's revision.
    let floors: [CacheFloor]
    /// What live updates must be told: the account's passes, and the round's links if the account owned it.
    let passes: [UUID]
  }

  /// Rounds deleted in one piece: with at most four cards each, it locks at most forty.
  static let rounds = 10
  /// Guests erased in one piece.
  static let guests = 200

  /// The account that the piece is of; nil until its row is read.
  private(set) var account: PlayerID?

  /// Takes the account that waited longest and deletes one piece.
  mutating func run(_ session: PostgresSession, at time: Timestamp) throws -> Outcome {
    try session.transaction { session in
      guard let row = try session.execute(EndedAccountStatements.next).first else { return .nothing }
      let player = PlayerID(try row.uuid("player_id"))
      account = player
      let deleted = try Self.deleteRounds(
        session,
        Edit(player: player, time: time, traceparent: try row.optionalText("traceparent"))
      )
      if let deleted { return .rounds(deleted) }
      // No round is left, so no guest can be added any more.
      let named = try session.execute(EndedAccountStatements.forgetGuests, [.uuid(player.uuid), .int(Self.guests)])
      if named.affected > 0 { return .guests(named.affected) }
      try session.execute(EndedAccountStatements.finish, [.uuid(player.uuid)])
      return .done
    }
  }

  /// Takes the account out of some rounds, with the cards that it kept: rounds of its own are deleted, those with other
  /// members go on without it.
  ///
  /// Locks cards in id order, then their rounds, then the cards that were added meanwhile, as every edit of a round does.
  /// - Returns: Nil if no round is left.
  private static func deleteRounds(_ session: PostgresSession, _ edit: Edit) throws -> [LeftRound]? {
    let rounds = try session.execute(
      EndedAccountStatements.nextRounds,
      [.uuid(edit.player.uuid), .int(Self.rounds)]
    ).map { try $0.uuid("id") }
    guard !rounds.isEmpty else { return nil }
    try session.execute(EndedAccountStatements.lockCards, [.uuids(rounds)])
    try session.execute(EndedAccountStatements.lockRounds, [.uuids(rounds)])
    try session.execute(EndedAccountStatements.lockCards, [.uuids(rounds)])
    return try rounds.map { try deleteRound(session, try RoundWriter.read(session, RoundID($0)), edit) }
  }

  private static func deleteRound(
    _ session: PostgresSession,
    _ round: StoredRound,
    _ edit: Edit
  ) throws -> LeftRound {
    let id = round.id
    let cards = round.cards(keptBy: edit.player)
    try session.execute(
      RoundWriteStatements.setCardStatus,
      [.uuids(cards.map(\.id.uuid)), .text(StoredCard.Status.deleted.rawValue)]
    )
    // A link of the account's is not the heir's: nobody else has its token.
    let links = round.owner == edit.player ? try RoundWriter.endLinks(session, id, at: edit.time) : []
    if round.owner == edit.player, round.heir == nil {
      try session.execute(EndedAccountStatements.deleteRound, [.uuid(id.uuid), .text(edit.time.description)])
    } else {
      if round.owner == edit.player, let heir = round.heir {
        try RoundWriter.pass(session, round, to: heir, at: edit.time)
      }
      try session.execute(
        MemberStatements.leave,
        [.uuid(id.uuid), .uuid(edit.player.uuid), .text(edit.time.description), .bool(false)]
      )
      try RoundWriter.setStatus(session, round, open: round.open(without: cards), at: edit.time)
    }
    let events = cards.map { Event.roundDeleted(RoundDeleted(roundId: id, cardId: $0.id, deletedAt: edit.time)) }
    if !events.isEmpty { try RoundWriter.emit(session, events, edit) }
    let after = try RoundWriter.read(session, id)
    return LeftRound(
      id: id,
      floors: cards.map { CacheFloor(round: id, card: $0.id, sequence: $0.sequence + 1) }
        + [CacheFloor(round: id, revision: after.revision)],
      passes: cards.map(\.id.uuid) + [edit.player.uuid] + links
    )
  }
}

/// The statements that delete a piece.
enum EndedAccountStatements {
  /// Locks the row until the piece's end, so that no two processes work on one account.
  static let next = PostgresStatement(
    "ended_next",
    """
    update golf.ended_accounts set worked_at = clock_timestamp()
    where player_id = (select player_id from golf.ended_accounts
                       order by worked_at nulls first, ended_at, player_id
                       limit 1
                       for update skip locked)
    returning player_id, traceparent
    """
  )

  /// Moves an account whose piece failed behind the others.
  static let postpone = PostgresStatement(
    "ended_postpone",
    "update golf.ended_accounts set worked_at = clock_timestamp() where player_id = $1::uuid"
  )

  /// Rounds that the account owns, then those that it joined.
  static let nextRounds = PostgresStatement(
    "ended_next_rounds",
    """
    (select id from golf.rounds
     where owner_id = $1::uuid and status <> 'deleted'
     order by played_on desc, started_at desc, id desc
     limit $2::int)
    union all
    (select m.round_id
     from golf.round_members m
     join golf.rounds r on r.id = m.round_id
     where m.player_id = $1::uuid and m.left_at is null and r.status <> 'deleted'
     order by m.played_on desc, m.started_at desc, m.round_id desc
     limit $2::int)
    limit $2::int
    """
  )

  static let lockCards = PostgresStatement(
    "ended_lock_cards",
    """
    select id, round_id, sequence from golf.cards
    where round_id = any($1::uuid[]) and status <> 'removed'
    order by id
    for no key update
    """,
    .writes
  )

  static let lockRounds = PostgresStatement(
    "ended_lock_rounds",
    "select id from golf.rounds where id = any($1::uuid[]) order by id for no key update",
    .writes
  )

  /// A deleted round keeps `finished_at`.
  static let deleteRound = PostgresStatement(
    "ended_delete_round",
    """
    update golf.rounds set status = 'deleted', deleted_at = $2::timestamptz, revision = revision + 1
    where id = $1::uuid
    """
  )

  static let forgetGuests = PostgresStatement(
    "ended_forget_guests",
    """
    update golf.players set display_name = 'Deleted guest'
    where id in (select id from golf.players
                 where host_id = $1::uuid and display_name <> 'Deleted guest'
                 order by id limit $2::int)
    """
  )

  static let finish = PostgresStatement("ended_finish", "delete from golf.ended_accounts where player_id = $1::uuid")

  static let waiting = PostgresStatement(
    "ended_waiting",
    """
    select count(*) as accounts, coalesce(extract(epoch from clock_timestamp() - min(ended_at)), 0)::float8 as oldest
    from golf.ended_accounts
    """
  )
}
