internal import Batching
public import Telemetry

/// Connections that each run one closure at a time: for transactions of several steps and for longer queries.
public final class PostgresLane: Sendable {
  private let lane: BatchLane<JobWorker>

  /// - Parameters:
  ///   - connections: each with a thread of its own.
  ///   - capacity: how many may wait; one more is refused with `BatchingError` `overloaded`.
  ///   - timeout: how long a caller waits, and the server's limit for a statement unless the configuration has one.
  public init(
    configuration: PostgresConfiguration,
    name: String,
    connections: Int = 1,
    capacity: Int = 256,
    timeout: Duration = .milliseconds(1_500),
    metrics: Metrics = .shared
  ) {
    lane = BatchLane(
      LaneConfiguration(name: name, workers: connections, capacity: capacity, maximumBatch: 1, timeout: timeout),
      metrics: metrics
    ) { _ in
      JobWorker(keeper: SessionKeeper(configuration, statementTimeout: timeout, lane: name))
    }
  }

  /// Whether at least one connection is up, or is being made for the first time.
  public var isAvailable: Bool { lane.isAvailable }

  /// Runs `body` on a connection, outside the cooperative pool.
  /// - Parameter timeout: how long the caller waits; the lane's own limit if nil.
  /// - Throws: what `body` throws; `PostgresError` `unavailable` at once while the database is out of reach;
  ///   `BatchingError`; `CancellationError`.
  public func run<Result: Sendable>(
    timeout: Duration? = nil,
    _ body: @escaping @Sendable (PostgresSession) throws -> Result
  ) async throws -> Result {
    let answer = try await lane.submit({ Answer(value: try body($0)) }, timeout: timeout)
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

  mutating func close() { keeper.close() }
}
