import Basics
import GolfEvents
import Kafka
import ServiceKit
import Telemetry

/// How long the consumer group has had events to read without progress.
struct BacklogProgress: Sendable {
  private var done: Int64?
  private var since: MonotonicInstant?

  /// - Returns: The time without progress, up to `now`; zero if no event is waiting, or if the group applied one since
  ///   the last call.
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

/// Measures the consumer group's lag by asking the brokers on a timer. A consumer that waits for Redis or PostgreSQL
/// does not poll, so that its own measurement would stand still. Each process reports the same values, because they are
/// of the whole group.
struct BacklogWatch: Sendable {
  /// How often the watch asks the brokers.
  static let period = Duration.seconds(5)

  static func makeTask() -> BackgroundTask {
    BackgroundTask(
      "consumer-backlog",
      .every(period),
      "asks the brokers how many events the consumer group has not applied, for the metrics"
    )
  }

  private let configuration: KafkaConfiguration
  private let task: BackgroundTask
  private let lag: Gauge
  private let standing: Gauge

  init(_ configuration: KafkaConfiguration, _ metrics: Metrics, task: BackgroundTask) {
    self.configuration = configuration
    self.task = task
    lag = metrics.gauge("golf_consumer_lag", help: "Events in Kafka that are not in the figures yet, of all consumers.")
    standing = metrics.gauge(
      "golf_consumer_standing_seconds",
      help: "For how long events have waited in Kafka without one of them being applied; 0 while one was."
    )
  }

  /// Runs until the task is cancelled. If the brokers do not answer, the gauges keep their values: unreachable brokers
  /// have alerts of their own.
  func run() async {
    var admin: KafkaAdmin?
    var progress = BacklogProgress()
    while !Task.isCancelled {
      task.began()
      do {
        // If no thread could be started for it, the next run tries again.
        let client = try admin ?? KafkaAdmin(configuration: configuration)
        admin = client
        let backlog = try await client.backlog(of: EventLogNames.topic, group: EventLogNames.consumerGroup)
        lag.set(Double(backlog.waiting))
        standing.set(progress.note(backlog, now: .now).seconds)
        task.succeeded()
      } catch {
        task.failed(error)
      }
      try? await Task.sleep(for: Self.period)
    }
  }
}
