internal import Batching
public import Telemetry

/// Connections that each run one closure at a time: for transactions of several steps and for longer queries.
public final class PostgresLane: Sendable {
  private let lane: BatchLane<JobWorker>

  /// - Parameters:
  ///   - connections: each with a thread of its own.
  ///   - capacity: how many may wait; one more is refused with `BatchingError` `overloaded`.
  ///   - maximumPerKey: how many unanswered closures one key may have; one more is refused as `keyBusy`.
  ///   - maximumServedPerKey: how many connections one key has at once; its further closures wait, others pass them.
  ///   - timeout: how long a caller waits, and the server's limit for a statement unless the configuration has one.
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
  ///   - key: a hash of whose closure it is, for the lane's limits by key.
  ///   - timeout: how long the caller waits; the lane's own limit if nil.
  /// - Throws: what `body` throws; `PostgresError` `unavailable` at once while the database is out of reach;
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

  /// Serves what waits, then closes the connections.
  public func close() async { await lane.close() }

  /// In a box, because an optional inside an existential loses its own nil.
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
