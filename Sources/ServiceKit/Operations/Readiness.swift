internal import Basics
internal import Batching
public import Postgres
public import Telemetry

/// What `/readyz` says: PostgreSQL is required, Redis and Kafka are not. On a connection of its own, so that no long
/// query makes a sound service look unfit.
public final class Readiness: Sendable {
  private let lane: PostgresLane
  private let reason = Protected<String?>("starting")

  public init(_ database: PostgresConfiguration, metrics: Metrics = .shared) {
    lane = PostgresLane(configuration: database, name: "readiness", connections: 1, metrics: metrics)
  }

  /// Waits for PostgreSQL, however long it is away, and runs `check` on it once; `/readyz` says so meanwhile.
  /// - Returns: False where a stop was asked for first.
  /// - Throws: What `check` throws, and what PostgreSQL refuses.
  public func untilFit(
    _ logger: Logger,
    unless stop: StopRequest,
    check: @escaping @Sendable (PostgresSession) throws -> Void
  ) async throws -> Bool {
    while !stop.isMade {
      do {
        try await lane.run(check)
        return true
      } catch let error where Self.isOutage(error) {
        reason.withLock { $0 = "waiting for PostgreSQL" }
        logger.warning("waiting for PostgreSQL", ["error": String(reflecting: error)])
        for _ in 0..<10 where !stop.isMade { try await Task.sleep(for: .milliseconds(100)) }
      }
    }
    return false
  }

  /// From now on the service is as fit as PostgreSQL is.
  public func serves() { reason.withLock { $0 = nil } }

  /// Waits for the stop, says no from then on, and serves on for as long as whoever routes requests may need to notice.
  /// What comes after is to drain.
  /// - Parameter delay: Seconds.
  public func untilStop(_ stop: StopRequest, delay: Int, logger: Logger) async {
    let signal = await stop.wait()
    reason.withLock { $0 = "stopping" }
    logger.notice("stopping", ["signal": signal, "drainsAfterSeconds": "\(delay)"])
    try? await Task.sleep(for: .seconds(delay))
  }

  /// Why no requests should be sent; nil where nothing speaks against it.
  public func problem() async -> String? {
    if let reason = reason.withLock({ $0 }) { return reason }
    do {
      _ = try await lane.run { try $0.execute(sql: "select 1 as one").count }
      return nil
    } catch {
      return "PostgreSQL does not answer"
    }
  }

  /// What operators have noted, read on the connection that nothing holds up; nil where PostgreSQL does not answer.
  func notes() async -> OperatorNotes? { try? await lane.run { try OperatorNotes.read($0) } }

  public func close() async { await lane.close() }

  /// A server that is away, starting, or hung so long that the caller's limit passed.
  private static func isOutage(_ error: any Error) -> Bool {
    (error as? PostgresError)?.isOutage ?? (error as? BatchingError).map { $0.code == .timedOut } ?? false
  }
}
