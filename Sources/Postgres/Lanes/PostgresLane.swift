import Basics
import Batching
public import Telemetry

/// Connections that each run one closure at a time: for transactions of several steps and for longer queries.
public final class PostgresLane: Sendable {
  private let lane: BatchLane<JobWorker>

  /// - Parameters:
  ///   - connections: Their number; each has its own thread.
  ///   - capacity: The most closures that may wait; one more is refused with `BatchingError` `overloaded`.
  ///   - maximumPerKey: The most unanswered closures of one key; one more is refused as `keyBusy`.
  ///   - maximumServedPerKey: The most connections that one key uses at once; its further closures wait while others
  ///     pass them.
  ///   - timeout: How long a caller waits, and the server's limit for a statement unless the configuration has one.
  public init(
    configuration: PostgresConfiguration,
    name: String,
    connections: Int = 1,
    capacity: Int = 256,
    maximumPerKey: Int? = nil,
    maximumServedPerKey: Int? = nil,
    timeout: Duration = .milliseconds(1_500),
    metrics: Metrics = .shared
  ) {
    lane = BatchLane(
      LaneConfiguration(
        name: name,
        workers: connections,
        capacity: capacity,
        maximumBatch: 1,
        maximumPerKey: maximumPerKey,
        maximumServedPerKey: maximumServedPerKey,
        timeout: timeout,
        probeAfter: LaneConfiguration.probePeriod
      ),
      metrics: metrics
    ) { _ in
      JobWorker(keeper: SessionKeeper(configuration, statementTimeout: timeout, lane: name, metrics: metrics))
    }
  }

  /// Whether at least one connection is up, or is being made for the first time.
  public var isAvailable: Bool { lane.isAvailable }

  /// Runs `body` on a connection, outside the cooperative pool.
  /// - Parameters:
  ///   - key: A hash of the closure's owner, for the lane's limits by key.
  ///   - timeout: How long the caller waits; nil uses the lane's own limit.
  /// - Throws: The error that `body` throws; `PostgresError` `unavailable` at once while the database is out of reach;
  ///   `BatchingError`; `CancellationError`.
  public func run<Result: Sendable>(
    key: Int? = nil,
    timeout: Duration? = nil,
    _ body: @escaping @Sendable (PostgresSession) throws -> Result
  ) async throws -> Result {
    let answer = try await lane.submit({ Answer(value: try body($0)) }, key: key, timeout: timeout)
    guard let answer = answer as? Answer<Result> else { throw PostgresError(.misuse, "an answer of another kind") }
    return answer.value
  }

  /// Serves the waiting closures, then closes the connections.
  public func close() async { await lane.close() }

  /// Makes a lane with one connection, runs `body` with it, and closes it however that ends: for a command that needs the
  /// database for a moment. Its metrics are not published.
  /// - Throws: what `body` throws.
  public nonisolated(nonsending) static func forOneUse<Result>(
    _ configuration: PostgresConfiguration,
    name: String,
    timeout: Duration,
    _ body: nonisolated(nonsending) (PostgresLane) async throws -> Result
  ) async throws -> Result {
    let lane = PostgresLane(configuration: configuration, name: name, timeout: timeout, metrics: Metrics())
    do {
      let result = try await body(lane)
      await lane.close()
      return result
    } catch {
      await lane.close()
      throw error
    }
  }

  /// Boxed, because an optional inside an existential loses its own nil.
  private final class Answer<Value: Sendable>: Sendable {
    let value: Value
    init(value: Value) { self.value = value }
  }
}

private struct JobWorker: BatchWorker {
  typealias Request = @Sendable (PostgresSession) throws -> any AnyObject & Sendable
  typealias Answer = any AnyObject & Sendable

  var keeper: SessionKeeper

  var readiness: BatchReadiness { keeper.readiness }

  mutating func restore() -> Duration { keeper.restore() }

  mutating func run(_ batch: [BatchItem<Request>]) -> [Result<Answer, any Error>] {
    batch.map { item in
      Result { try item.request(keeper.borrow(until: item.deadline)) }
    }
  }

  mutating func probe() { keeper.probe() }

  mutating func close() { keeper.close() }
}
