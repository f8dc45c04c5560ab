import Postgres

/// The relay's turn: an advisory lock on a PostgreSQL session. The lock ends with the session, so that another relay
/// takes over from a process that died. Each use checks that the session is still the one that holds the lock.
struct RelaySession: Sendable {
  /// The lock's number: "golf" and "relay" in one.
  static let lockKey = 0x676F_6C66_0001

  /// The time limit of each use.
  static let limit = Duration.seconds(10)

  private let lane: PostgresLane
  /// The connection that holds the lock.
  private let connection: PostgresSession.ConnectionID

  /// Nil if another relay has the turn.
  static func acquire(_ lane: PostgresLane) async throws -> RelaySession? {
    let connection = try await lane.run { database -> PostgresSession.ConnectionID? in
      let row = try database.execute(tryLock, [.int(lockKey)]).first
      return try row?.bool("locked") == true ? database.connection : nil
    }
    return connection.map { RelaySession(lane: lane, connection: $0) }
  }

  /// Runs a body on the session that holds the lock. Throws `EventLogError` if that session is gone.
  func run<Result: Sendable>(_ body: @escaping @Sendable (PostgresSession) throws -> Result) async throws -> Result {
    try await lane.run(timeout: Self.limit) { [connection] database in
      guard database.connection == connection else {
        throw EventLogError(description: "the session that held the relay's lock is gone")
      }
      return try body(database)
    }
  }

  /// Releases the lock, so that another relay can have the turn.
  func release() async {
    _ = try? await run { database in try database.execute(Self.unlock, [.int(Self.lockKey)]).affected }
  }

  private static let tryLock = PostgresStatement(
    "relay-lock",
    "select pg_try_advisory_lock($1) as locked",
    .writes
  )
  private static let unlock = PostgresStatement("relay-unlock", "select pg_advisory_unlock($1)", .writes)
}
