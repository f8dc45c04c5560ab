internal import FoundationEssentials
internal import Golf
internal import GolfEvents
internal import Postgres
internal import ServiceKit

/// What went with an account.
struct DeletedAccount: Sendable {
  /// Its rounds, as they are now.
  let rounds: [StoredRound]
  /// Its sessions, which have ended.
  let sessions: [SessionHash]
}

extension RoundWriter {
  /// Deletes the account, all that is its owner's, and every name that stands for a person: its rounds with the events
  /// that say so, its sessions, its handle (which is free then), its name and its guests'. All of it, or nothing.
  ///
  /// What it scored in rounds of others stays with them. The event log keeps what was recorded.
  ///
  /// Throws `RoundError.notFound` where there is no such account any more.
  func deleteAccount(by change: Change) async throws -> DeletedAccount {
    try await run(for: change.player, timeout: .seconds(20)) { session in
      try session.transaction { session in
        let key: [PostgresValue] = [.uuid(change.player.uuid)]
        try session.execute(AccountDeletion.lockCards, key)
        // Whoever starts a round at this moment is done, or waits for the end and finds no account.
        guard !(try session.execute(AccountDeletion.lockPlayer, key)).isEmpty else { throw RoundError.notFound }
        let ids = try session.execute(AccountDeletion.lockRounds, key).map { RoundID(try $0.uuid("id")) }
        // Those of rounds that were started while this one waited. Deleted ones are held too: one may be coming back.
        try session.execute(AccountDeletion.lockCards, key)
        var rounds: [StoredRound] = []
        for id in ids { rounds.append(try Self.delete(session, id, change)) }
        let sessions = try session.execute(AccountDeletion.endSessions, key).map {
          SessionHash(bytes: try $0.bytes("token_hash"))
        }
        try session.execute(AccountDeletion.forgetGuests, key)
        try session.execute(AccountDeletion.forgetPlayer, key + [.text(change.time.description)])
        return DeletedAccount(rounds: rounds, sessions: sessions)
      }
    }
  }

  private static func delete(_ session: PostgresSession, _ id: RoundID, _ change: Change) throws -> StoredRound {
    let round = try read(session, id)
    let events = try delete(session, round, at: change.time)
    guard !events.isEmpty else { return round }
    try emit(session, events, change)
    return try read(session, id)
  }
}

/// The statements of an account's end.
private enum AccountDeletion {
  static let lockCards = PostgresStatement(
    "account_lock_cards",
    """
    select c.id
    from golf.cards c
    join golf.rounds r on r.id = c.round_id
    where r.owner_id = $1::uuid
    order by c.id
    for no key update of c
    """,
    .writes
  )

  static let lockPlayer = PostgresStatement(
    "account_lock",
    "select id from golf.players where id = $1::uuid and deleted_at is null and host_id is null for update",
    .writes
  )

  static let lockRounds = PostgresStatement(
    "account_lock_rounds",
    "select id from golf.rounds where owner_id = $1::uuid order by id for no key update",
    .writes
  )

  static let endSessions = PostgresStatement(
    "account_end_sessions",
    "delete from golf.sessions where player_id = $1::uuid returning token_hash"
  )

  static let forgetGuests = PostgresStatement(
    "account_forget_guests",
    "update golf.players set display_name = 'Deleted guest' where host_id = $1::uuid"
  )

  static let forgetPlayer = PostgresStatement(
    "account_forget",
    """
    update golf.players
    set handle = null, password_hash = null, display_name = 'Deleted player', deleted_at = $2::timestamptz
    where id = $1::uuid
    """
  )
}
