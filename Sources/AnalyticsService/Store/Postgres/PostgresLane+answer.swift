import Postgres
import ServiceKit

extension PostgresLane {
  /// Runs it on a connection. What keeps PostgreSQL from answering within the limit is `.recordAway`; a statement that it
  /// refuses and an answer that cannot be read are `.unexpected`, since the same fails again.
  func answer<Answer: Sendable>(
    within limit: Duration,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws(ViewError) -> Answer {
    do {
      return try await run(timeout: limit, body)
    } catch let error as ViewError {
      throw error
    } catch {
      throw ViewError(FailureKind(error) == .away ? .recordAway : .unexpected, String(reflecting: error))
    }
  }
}
