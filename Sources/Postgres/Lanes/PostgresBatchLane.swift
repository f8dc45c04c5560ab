public import Batching
public import Telemetry

/// Connections that take all requests that wait and do them as one: one commit and one flush for many writes, one
/// query for many reads.
public final class PostgresBatchLane<Request: Sendable, Answer: Sendable>: Sendable {
  /// Runs on the connection's thread; gives one answer for each request, in order. What it throws is everybody's
  /// answer.
  public typealias Program = @Sendable (PostgresSession, [Request]) throws -> [Result<Answer, any Error>]

  private let lane: BatchLane<ProgramWorker<Request, Answer>>

  /// - Parameters:
  ///   - maximumBatch: how many requests a connection takes at once.
  ///   - capacity: how many may wait; one more is refused with `BatchingError` `overloaded`.
  ///   - maximumPerKey: how many unanswered requests one key may have; one more is refused as `keyBusy`.
  ///   - timeout: how long a caller waits, and the server's limit for a statement unless the configuration has one.
  ///   - sequel: runs after each batch, and its callers are answered after it; the connection goes on meanwhile. It
  ///     bounds its own time.
  ///   - route: a hash of the request's key: requests of one key go to one connection, in order. Without it,
  ///     whichever connection is free takes what waits.
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
  /// - Parameter timeout: how long the caller waits; the lane's own limit if nil.
  /// - Throws: what the program answers; `PostgresError` `unavailable` at once while the database is out of reach;
  ///   `BatchingError`; `CancellationError`.
  public func submit(_ request: Request, timeout: Duration? = nil) async throws -> Answer {
    try await lane.submit(request, timeout: timeout)
  }

  /// Serves what waits, then closes the connections.
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
