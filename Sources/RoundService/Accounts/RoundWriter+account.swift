import Golf
import Postgres
import ServiceKit

extension RoundWriter {
  /// Ends the account in one transaction that is short however many rounds it has: deletes its sessions, frees its
  /// handle and erases its name and its devices'. A row for `EndedAccounts` is committed with it; that deletes the rounds and the
  /// guests' names in the background.
  ///
  /// Waits for a round that is being started or restored at this moment; one that comes later finds no account. Scores
  /// that the account entered in other players' rounds stay with them. The event log keeps its events.
  ///
  /// Throws `RoundError.notFound` if the account has ended already.
  /// - Returns: The sessions that were ended.
  func endAccount(by edit: Edit) async throws -> [SessionHash] {
    try await run(for: edit.player) { session in
      try session.transaction { session in
        let key: [PostgresValue] = [.uuid(edit.player.uuid)]
        guard !(try session.execute(AccountEnd.lockPlayer, key)).isEmpty else { throw RoundError.notFound }
        let results = try session.pipeline([
          (AccountEnd.endSessions, key),
          (AccountEnd.forgetCounts, key),
          (DeviceStatements.forgetAll, key),
          (AccountEnd.forgetPlayer, key + [.text(edit.time.description)]),
          (AccountEnd.leaveRest, key + [.text(edit.time.description), .text(edit.traceparent)]),
        ])
        return try results[0].map { SessionHash(bytes: try $0.bytes("token_hash")) }
      }
    }
  }
}

/// The statements that end an account.
private enum AccountEnd {
  /// Waits for transactions that lock the account's row by key share: starts and restorations of rounds.
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
