import Basics
import Synchronization
public import Telemetry

/// Connections that take all waiting requests, send them as one batch, and answer each caller.
///
/// A caller suspends; a worker's thread blocks. Under light load a batch is one request, which does not wait for
/// others. Under heavy load requests queue up while a batch is being served, so a busy lane batches by itself.
///
/// Dropping the last reference closes the lane.
public final class BatchLane<Worker: BatchWorker>: Sendable {
  public typealias Request = Worker.Request
  public typealias Answer = Worker.Answer

  public let configuration: LaneConfiguration
  private let core: LaneCore<Request, Answer>
  private let route: (@Sendable (Request) -> Int)?
  private let tickets = Atomic<UInt64>(0)
  private let timer: LaneTimer

  /// - Parameters:
  ///   - sequel: Runs after each batch, whose callers are answered after it. The worker continues with the next batch
  ///     meanwhile, and the callers' limits no longer apply, so it must limit its own time.
  ///   - route: A hash of a request's key. Requests with the same key go to one worker, in order. Without it, any free
  ///     worker takes the waiting requests.
  ///   - makeWorker: Called on each worker's thread with its number.
  public init(
    _ configuration: LaneConfiguration,
    metrics: Metrics = .shared,
    sequel: BatchSequel<Request, Answer>? = nil,
    route: (@Sendable (Request) -> Int)? = nil,
    makeWorker: @escaping @Sendable (Int) -> Worker
  ) {
    self.configuration = configuration
    self.route = route
    timer = .shared
    core = LaneCore(configuration, shared: route == nil, metrics: metrics, sequel: sequel, timer: timer)
    start(makeWorker, by: NativeThread.start)
  }

  /// Takes a thread starter: for tests of a system that cannot start threads.
  init(
    _ configuration: LaneConfiguration,
    metrics: Metrics = Metrics(),
    threads: NativeThread.Starter,
    makeWorker: @escaping @Sendable (Int) -> Worker
  ) {
    self.configuration = configuration
    route = nil
    timer = LaneTimer()
    core = LaneCore(configuration, shared: true, metrics: metrics, timer: timer)
    start(makeWorker, by: threads)
  }

  /// Starts the timer first, unless it runs: without it no caller's limit would be enforced. If any thread cannot be started,
  /// the whole lane is closed with an error: requests routed to a missing worker would wait for ever.
  private func start(_ makeWorker: @escaping @Sendable (Int) -> Worker, by start: NativeThread.Starter) {
    var started = 0
    do {
      try timer.start(by: start)
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
  ///   - key: A hash of the request's owner, for the lane's limits by key, if there is no `route`.
  ///   - timeout: How long this caller waits; nil uses the lane's own limit.
  /// - Throws: `BatchingError`, `CancellationError` if the task was cancelled, or the error that the worker returned.
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
        // A cancellation before the request was queued found nothing to withdraw.
        if Task.isCancelled { core.cancel(ticket) }
      }
    } onCancel: {
      core.cancel(ticket)
    }
  }

  /// Refuses new requests, serves the waiting ones, and returns when every connection is closed.
  public func close() async {
    await core.closeAndWait()
  }
}
