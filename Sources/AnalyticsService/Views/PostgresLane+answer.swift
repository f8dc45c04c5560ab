import Postgres

extension PostgresLane {
  /// Runs it on a connection. Whatever keeps PostgreSQL from answering within the limit is `.recordAway`.
  func answer<Answer: Sendable>(
    within limit: Duration,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws(ViewError) -> Answer {
    do {
      return try await run(timeout: limit, body)
    } catch {
      throw ViewError(.recordAway, String(reflecting: error))
    }
  }
}
