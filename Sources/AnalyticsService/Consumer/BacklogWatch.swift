internal import GolfEvents
internal import Kafka
internal import Telemetry

/// How long a group has had something to do and has done nothing.
struct BacklogProgress: Sendable {
  private var done: Int64?
  private var since: MonotonicInstant?

  /// - Returns: For how long, up to `now`; zero where nothing waits or something was done since the last call.
  mutating func note(_ backlog: KafkaBacklog, now: MonotonicInstant) -> Duration {
    defer { done = backlog.done }
    guard backlog.waiting > 0 else {
      since = nil
      return .zero
    }
    guard let since, done == backlog.done else {
      self.since = now
      return .zero
    }
    return now - since
  }
}

/// Says how far the group is, by the brokers' account and by a timer of its own: a consumer that waits for Redis or
/// PostgreSQL polls nothing, and what it last knew of its lag stands still. Of the whole group, so each process says the
/// same.
struct BacklogWatch: Sendable {
  /// How often the brokers are asked.
  static let period = Duration.seconds(5)

  private let configuration: KafkaConfiguration
  private let lag: Gauge
  private let standing: Gauge

  init(_ configuration: KafkaConfiguration, _ metrics: Metrics) {
    self.configuration = configuration
    lag = metrics.gauge("golf_consumer_lag", help: "Events in Kafka that are not in the figures yet, of all consumers.")
    standing = metrics.gauge(
      "golf_consumer_standing_seconds",
      help: "For how long events have waited in Kafka without one of them being applied; 0 while one was."
    )
  }

  /// Until the task is cancelled. Brokers that do not answer have alerts of their own; the figures then stay.
  func run() async {
    var admin: KafkaAdmin?
    var progress = BacklogProgress()
    while !Task.isCancelled {
      // Where there was no thread for it, perhaps there is one the next time.
      admin = admin ?? (try? KafkaAdmin(configuration: configuration))
      if let backlog = try? await admin?.backlog(of: EventLogNames.topic, group: EventLogNames.consumerGroup) {
        lag.set(Double(backlog.waiting))
        standing.set(progress.note(backlog, now: .now).seconds)
      }
      try? await Task.sleep(for: Self.period)
    }
  }
}
