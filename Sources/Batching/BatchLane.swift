internal import Synchronization
public import Telemetry

/// Connections that take what waits, send it as one and answer each.
///
/// A caller suspends; a worker's thread does the blocking. Under light load a batch is one request and waits for
/// nobody; under heavy load requests gather while a batch is under way, so a busy lane batches by itself.
///
/// Dropping the last reference closes the lane.
public final class BatchLane<Worker: BatchWorker>: Sendable {
  public typealias Request = Worker.Request
  public typealias Answer = Worker.Answer

  public let configuration: LaneConfiguration
  private let core: LaneCore<Request, Answer>
  private let route: (@Sendable (Request) -> Int)?
  private let tickets = Atomic<UInt64>(0)

  /// - Parameters:
  ///   - sequel: runs after each batch, and its callers are answered after it; the worker goes on with the next batch
  ///     meanwhile, and the callers' limits no longer count, so it must bound its own time.
  ///   - route: a hash of a request's key. Requests of one key go to one worker, in order. Without it, whichever
  ///     worker is free takes what waits.
  ///   - makeWorker: called on each worker's thread with its number.
  public init(
    _ configuration: LaneConfiguration,
    metrics: Metrics = .shared,
    sequel: BatchSequel<Request, Answer>? = nil,
    route: (@Sendable (Request) -> Int)? = nil,
    makeWorker: @escaping @Sendable (Int) -> Worker
  ) {
    self.configuration = configuration
    self.route = route
    core = LaneCore(configuration, shared: route == nil, metrics: metrics, sequel: sequel)
    start(makeWorker, by: NativeThread.start)
  }

  /// With threads from elsewhere: for tests of a system that gives none.
  init(
    _ configuration: LaneConfiguration,
    metrics: Metrics = Metrics(),
    threads: NativeThread.Starter,
    makeWorker: @escaping @Sendable (Int) -> Worker
  ) {
    self.configuration = configuration
    route = nil
    core = LaneCore(configuration, shared: true, metrics: metrics)
    start(makeWorker, by: threads)
  }

  /// The timer first: without it no caller's limit would be kept. A lane that lacks a thread is closed as a whole, and
  /// says so: a worker that is missing would leave those waiting whose key it has.
  private func start(_ makeWorker: @escaping @Sendable (Int) -> Worker, by start: NativeThread.Starter) {
    var started = 0
    do {
      try start("\(configuration.name)-timer") { [core] in core.keepTime() }
      for worker in 0..<configuration.workers {
        try start("\(configuration.name)-\(worker)") { [core] in core.serve(worker, makeWorker) }
        started += 1
      }
    } catch {
      Logger(label: "lanes").error("a lane is closed", ["lane": configuration.name, "reason": "\(error)"])
      core.close()
      for worker in started..<configuration.workers { core.abandon(worker) }
    }
  }

  deinit { core.close() }

  /// Whether at least one worker can serve now.
  public var isAvailable: Bool { core.isAvailable }

  /// Waits for the answer to `request`.
  /// - Parameters:
  ///   - key: a hash of whose request it is, for the lane's limits by key, where there is no `route`.
  ///   - timeout: how long this caller waits; the lane's own limit if nil.
  /// - Throws: `BatchingError`, `CancellationError` if the task was cancelled, or what the worker answered.
  nonisolated(nonsending) public func submit(
    _ request: Request,
    key: Int? = nil,
    timeout: Duration? = nil
  ) async throws -> Answer {
    let ticket = tickets.wrappingAdd(1, ordering: .relaxed).newValue
    let item = BatchItem(request: request, deadline: MonotonicInstant.now + (timeout ?? configuration.timeout))
    let key = route?(request) ?? key
    return try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        core.enqueue(ticket, item, key: key, continuation)
        // A cancellation that came before the request was queued found nothing to withdraw.
        if Task.isCancelled { core.cancel(ticket) }
      }
    } onCancel: {
      core.cancel(ticket)
    }
  }

  /// Refuses what is new, serves what waits, and returns when every connection is closed.
  public func close() async {
    await core.closeAndWait()
  }
}
