/// The limits of a lane.
public struct LaneConfiguration: Sendable {
  /// The name in metrics, logs and errors.
  public var name: String
  /// The number of connections, each with its own thread.
  public var workers: Int
  /// The most requests that may wait, over all workers; one more is refused as `overloaded`.
  public var capacity: Int
  /// The most requests that a worker takes at once.
  public var maximumBatch: Int
  /// The most unanswered requests of one key; one more is refused as `keyBusy`. Nil for no limit.
  public var maximumPerKey: Int?
  /// The most requests of one key served at the same time, if workers share a queue; further ones wait, and requests of
  /// other keys pass them. Nil for no limit.
  public var maximumServedPerKey: Int?
  /// How long a caller waits that sets no limit of its own.
  public var timeout: Duration
  /// The idle time after which a worker probes its connection (`BatchWorker.probe`); nil for never.
  public var probeAfter: Duration?

  /// The `probeAfter` of lanes with a server behind them: even an idle process notices an outage within twice this
  /// time.
  public static let probePeriod = Duration.seconds(5)

  public init(
    name: String,
    workers: Int = 1,
    capacity: Int = 1_024,
    maximumBatch: Int = 64,
    maximumPerKey: Int? = nil,
    maximumServedPerKey: Int? = nil,
    timeout: Duration = .milliseconds(1_500),
    probeAfter: Duration? = nil
  ) {
    self.name = name
    self.workers = max(1, workers)
    self.capacity = max(1, capacity)
    self.maximumBatch = max(1, maximumBatch)
    self.maximumPerKey = maximumPerKey
    self.maximumServedPerKey = maximumServedPerKey
    self.timeout = timeout
    self.probeAfter = probeAfter
  }
}
