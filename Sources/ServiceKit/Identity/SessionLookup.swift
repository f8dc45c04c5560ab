public import Postgres

/// Reads sessions from PostgreSQL. Look-ups that wait at the same moment share one query.
public struct SessionLookup: Sendable {
  private let lane: PostgresBatchLane<SessionHash, SessionRecord?>

  public init(_ database: PostgresConfiguration, connections: Int = 1) {
    lane = PostgresBatchLane(
      configuration: database,
      name: "session-lookup",
      connections: connections,
      program: Self.read
    )
  }

  func find(_ hash: SessionHash) async throws -> SessionRecord? { try await lane.submit(hash) }

  public func close() async { await lane.close() }

  /// An account that has ended has no handle, so its remaining sessions are not found.
  static let statement = PostgresStatement(
    "session-lookup",
    """
    select token_hash, player_id, handle, display_name, idle_expires_at, expires_at
    from golf.session_identities
    where token_hash = any($1::bytea[]) and handle is not null
    """
  )

  @Sendable private static func read(
    _ session: PostgresSession,
    _ hashes: [SessionHash]
  ) throws -> [Result<SessionRecord?, any Error>] {
    var found: [SessionHash: SessionRecord] = [:]
    for row in try session.execute(statement, [.byteStrings(hashes.map(\.bytes))]) {
      found[SessionHash(bytes: try row.bytes("token_hash"))] = SessionRecord(
        identity: Identity(
          player: try row.uuid("player_id"),
          handle: try row.text("handle"),
          displayName: try row.text("display_name")
        ),
        idleExpiresAt: try row.timestamp("idle_expires_at"),
        expiresAt: try row.timestamp("expires_at")
      )
    }
    return hashes.map { .success(found[$0]) }
  }
}
