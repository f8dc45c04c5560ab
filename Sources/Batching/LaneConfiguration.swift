/// The bounds of a lane.
public struct LaneConfiguration: Sendable {
  /// For metrics, logs and errors.
  public var name: String
  /// Connections, each with a thread of its own.
  public var workers: Int
  /// How many requests may wait, over all workers; one more is refused as `overloaded`.
  public var capacity: Int
  /// How many a worker takes at once.
  public var maximumBatch: Int
  /// How many unanswered requests one key may have; one more is refused as `keyBusy`. Nil for any number.
  public var maximumPerKey: Int?
  /// How many requests of one key are served at the same moment, where whichever worker is free takes what waits;
  /// further ones wait, and those of other keys pass them. Nil for any number.
  public var maximumServedPerKey: Int?
  /// How long a caller waits that gives no limit of its own.
  public var timeout: Duration
  /// After how long without a request a worker looks at its connection (`BatchWorker.probe`); nil for never.
  public var probeAfter: Duration?

  /// What lanes with a server behind them take for `probeAfter`: an outage is seen within two of these, by a process that
  /// is asked nothing, too.
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
