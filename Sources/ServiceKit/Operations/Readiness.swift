import Basics
import Batching
public import Postgres
public import Telemetry

/// The answer of `/readyz`: PostgreSQL is required, Redis and Kafka are not. It asks on a connection of its own, so that a
/// long query does not make the service look unready.
public final class Readiness: Sendable {
  private let lane: PostgresLane
  private let reason = Protected<String?>("starting")

  public init(_ database: PostgresConfiguration, metrics: Metrics = .shared) {
    lane = PostgresLane(configuration: database, name: "readiness", connections: 1, metrics: metrics)
  }

  /// Waits for PostgreSQL without limit and runs `check` on it once. Meanwhile `/readyz` says what is waited for.
  /// - Returns: False if a stop was requested first.
  /// - Throws: What `check` throws, and errors of PostgreSQL other than an outage.
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

  /// Marks the start as done: from now on `/readyz` depends on PostgreSQL alone.
  public func serves() { reason.withLock { $0 = nil } }

  /// Waits for the stop request, makes `/readyz` answer 503 from then on, and returns after the delay, in which the load
  /// balancer notices. The caller then drains.
  /// - Parameter delay: In seconds.
  public func untilStop(_ stop: StopRequest, delay: Int, logger: Logger) async {
    let signal = await stop.wait()
    reason.withLock { $0 = "stopping" }
    logger.notice("stopping", ["signal": signal, "drainsAfterSeconds": "\(delay)"])
    try? await Task.sleep(for: .seconds(delay))
  }

  /// Why no requests should be sent to this service; nil if it is ready.
  public func problem() async -> String? {
    if let reason = reason.withLock({ $0 }) { return reason }
    do {
      _ = try await lane.run { try $0.execute(sql: "select 1 as one").count }
      return nil
    } catch {
      return "PostgreSQL does not answer"
    }
  }

  /// Runs `body` on this connection, which no long query can occupy.
  func read<Result: Sendable>(_ body: @escaping @Sendable (PostgresSession) throws -> Result) async throws -> Result {
    try await lane.run(body)
  }

  public func close() async { await lane.close() }

  /// Whether the server is out of reach, starting, or so slow that the caller's timeout passed.
  private static func isOutage(_ error: any Error) -> Bool {
    (error as? PostgresError)?.isOutage ?? (error as? BatchingError).map { $0.code == .timedOut } ?? false
  }
}
