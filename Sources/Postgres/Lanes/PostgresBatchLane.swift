import Basics
public import Batching
public import Telemetry

/// Connections that take all waiting requests and execute them as one batch: one commit and one flush for many writes,
/// one query for many reads.
public final class PostgresBatchLane<Request: Sendable, Answer: Sendable>: Sendable {
  /// Runs on the connection's thread and returns one answer for each request, in order. If it throws, every request
  /// gets the error.
  public typealias Program = @Sendable (PostgresSession, [Request]) throws -> [Result<Answer, any Error>]

  private let lane: BatchLane<ProgramWorker<Request, Answer>>

  /// - Parameters:
  ///   - maximumBatch: The most requests that a connection takes at once.
  ///   - capacity: The most requests that may wait; one more is refused with `BatchingError` `overloaded`.
  ///   - maximumPerKey: The most unanswered requests of one key; one more is refused as `keyBusy`.
  ///   - timeout: How long a caller waits, and the server's limit for a statement unless the configuration has one.
  ///   - sequel: Runs after each batch, whose callers are answered after it; the connection continues meanwhile. It
  ///     must limit its own time.
  ///   - route: A hash of the request's key: requests with the same key go to one connection, in order. Without it, any
  ///     free connection takes the waiting requests.
  public init(
    configuration: PostgresConfiguration,
    name: String,
    connections: Int = 1,
    maximumBatch: Int = 64,
    capacity: Int = 1_024,
    maximumPerKey: Int? = nil,
    timeout: Duration = .milliseconds(1_500),
    metrics: Metrics = .shared,
    sequel: BatchSequel<Request, Answer>? = nil,
    route: (@Sendable (Request) -> Int)? = nil,
    program: @escaping Program
  ) {
    let limits = LaneConfiguration(
      name: name,
      workers: connections,
      capacity: capacity,
      maximumBatch: maximumBatch,
      maximumPerKey: maximumPerKey,
      timeout: timeout,
      probeAfter: LaneConfiguration.probePeriod
    )
    lane = BatchLane(limits, metrics: metrics, sequel: sequel, route: route) { _ in
      ProgramWorker(
        keeper: SessionKeeper(configuration, statementTimeout: timeout, lane: name, metrics: metrics),
        program: program
      )
    }
  }

  /// Whether at least one connection is up, or is being made for the first time.
  public var isAvailable: Bool { lane.isAvailable }

  /// Waits for the answer to `request`.
  /// - Parameter timeout: How long the caller waits; nil uses the lane's own limit.
  /// - Throws: The error that the program returned; `PostgresError` `unavailable` at once while the database is out of
  ///   reach; `BatchingError`; `CancellationError`.
  public func submit(_ request: Request, timeout: Duration? = nil) async throws -> Answer {
    try await lane.submit(request, timeout: timeout)
  }

  /// Serves the waiting requests, then closes the connections.
  public func close() async { await lane.close() }
}

private struct ProgramWorker<Request: Sendable, Answer: Sendable>: BatchWorker {
  var keeper: SessionKeeper
  let program: PostgresBatchLane<Request, Answer>.Program

  var readiness: BatchReadiness { keeper.readiness }

  mutating func restore() -> Duration { keeper.restore() }

  mutating func run(_ batch: [BatchItem<Request>]) -> [Result<Answer, any Error>] {
    guard let deadline = batch.map(\.deadline).max() else { return [] }
    do {
      return try program(keeper.borrow(until: deadline), batch.map { $0.request })
    } catch {
      return batch.map { _ in .failure(error) }
    }
  }

  mutating func probe() { keeper.probe() }

  mutating func close() { keeper.close() }
}
