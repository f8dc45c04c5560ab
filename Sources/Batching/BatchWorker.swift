public import Basics

/// One connection of a lane. Lives on its own thread, where it may block.
public protocol BatchWorker: SendableMetatype {
  associatedtype Request: Sendable
  associatedtype Answer: Sendable

  /// Whether the worker can take a batch now.
  var readiness: BatchReadiness { get }

  /// Connects. Called while the worker is not ready.
  /// - Returns: How long to wait before the next call, if it is still not ready.
  mutating func restore() -> Duration

  /// Serves a batch and returns one answer for each of its items, in order.
  mutating func run(_ batch: [BatchItem<Request>]) -> [Result<Answer, any Error>]

  /// Sends the server a trivial request; called after `LaneConfiguration.probeAfter` without one. If no answer comes,
  /// the worker is no longer `ready`. It must limit its own time, because a request that arrives meanwhile waits for
  /// it.
  mutating func probe()

  /// Closes the connection; the last call.
  mutating func close()
}

extension BatchWorker {
  /// By default does nothing: a worker without a server needs no probe.
  public mutating func probe() {}
}

/// Whether a worker can take a batch.
public enum BatchReadiness: Sendable {
  case ready
  /// About to connect; callers may wait for it.
  case connecting
  /// Not connected; callers get this error at once until it is.
  case unavailable(any Error)
}

/// A request as passed to a worker.
public struct BatchItem<Request: Sendable>: Sendable {
  public let request: Request
  /// The time at which its caller stops waiting.
  public let deadline: MonotonicInstant

  public init(request: Request, deadline: MonotonicInstant) {
    self.request = request
    self.deadline = deadline
  }
}

/// Runs between a batch and the answers to its callers.
public typealias BatchSequel<Request, Answer> = @Sendable ([Request], [Result<Answer, any Error>]) async -> Void
