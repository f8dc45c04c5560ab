internal import Golf
internal import Postgres
internal import ServiceKit

extension RoundWriter {
  /// Ends the account, in one short transaction whatever it has played: its sessions, its handle (which is free then),
  /// its name. Its rounds and its guests' names follow in the background: the row that says so is committed with the end
  /// (`EndedAccounts`).
  ///
  /// A round that is being started or restored at this moment is awaited, or finds no account. What the account scored
  /// in rounds of others stays with them. The event log keeps what was recorded.
  ///
  /// Throws `RoundError.notFound` where there is no such account any more.
  /// - Returns: Its sessions, which have ended.
  func endAccount(by edit: Edit) async throws -> [SessionHash] {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let key: [PostgresValue] = [.uuid(edit.player.uuid)]
        guard !(try session.execute(AccountEnd.lockPlayer, key)).isEmpty else { throw RoundError.notFound }
        let results = try session.pipeline([
          (AccountEnd.endSessions, key),
          (AccountEnd.forgetCounts, key),
          (AccountEnd.forgetPlayer, key + [.text(edit.time.description)]),
          (AccountEnd.leaveRest, key + [.text(edit.time.description), .text(edit.traceparent)]),
        ])
        return try results[0].map { SessionHash(bytes: try $0.bytes("token_hash")) }
      }
    }
  }
}

/// The statements of an account's end.
private enum AccountEnd {
  /// Waits for transactions that hold the account's row by a key: rounds that start or come back.
  static let lockPlayer = PostgresStatement(
    "account_lock",
    "select id from golf.players where id = $1::uuid and deleted_at is null and host_id is null for update",
    .writes
  )

  static let endSessions = PostgresStatement(
    "account_end_sessions",
    "delete from golf.sessions where player_id = $1::uuid returning token_hash"
  )

  static let forgetCounts = PostgresStatement(
    "account_forget_counts",
    "delete from golf.round_counts where player_id = $1::uuid"
  )

  static let forgetPlayer = PostgresStatement(
    "account_forget",
    """
    update golf.players
    set handle = null, password_hash = null, display_name = 'Deleted player', deleted_at = $2::timestamptz
    where id = $1::uuid
    """
  )

  static let leaveRest = PostgresStatement(
    "account_leave_rest",
    "insert into golf.ended_accounts (player_id, ended_at, traceparent) values ($1::uuid, $2::timestamptz, $3::text)"
  )
}
