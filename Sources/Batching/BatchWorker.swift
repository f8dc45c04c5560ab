public import Telemetry

/// One connection of a lane: lives on its own thread, where it may block.
public protocol BatchWorker: SendableMetatype {
  associatedtype Request: Sendable
  associatedtype Answer: Sendable

  /// Whether it can take a batch now.
  var readiness: BatchReadiness { get }

  /// Called while not ready: connects.
  /// - Returns: how long to wait before it is called again, if it is still not ready.
  mutating func restore() -> Duration

  /// Does a batch and gives one answer for each of its items, in their order.
  mutating func run(_ batch: [BatchItem<Request>]) -> [Result<Answer, any Error>]

  /// Called after `LaneConfiguration.probeAfter` without a request: asks the server for something that costs it nothing,
  /// and is no longer `ready` where no answer comes. It bounds its own time, which a request that comes meanwhile waits.
  mutating func probe()

  /// Called last.
  mutating func close()
}

extension BatchWorker {
  /// A worker without a server has nothing to look at.
  public mutating func probe() {}
}

/// Whether a worker can take a batch.
public enum BatchReadiness: Sendable {
  case ready
  /// It is about to try; callers may wait for that.
  case connecting
  /// It cannot; callers get this error at once until it can.
  case unavailable(any Error)
}

/// A request as a worker gets it.
public struct BatchItem<Request: Sendable>: Sendable {
  public let request: Request
  /// When its caller stops waiting.
  public let deadline: MonotonicInstant

  public init(request: Request, deadline: MonotonicInstant) {
    self.request = request
    self.deadline = deadline
  }
}

/// What follows a batch before its callers are answered.
public typealias BatchSequel<Request, Answer> = @Sendable ([Request], [Result<Answer, any Error>]) async -> Void
