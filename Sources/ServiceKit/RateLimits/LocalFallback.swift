import Basics
import Telemetry

/// Reports that a limit was counted by this process alone: a counter for every time, a log line at most once a minute.
///
/// Redis may be out of reach now and then. If Redis refuses the command, the program or the rights of its user are at
/// fault, which is logged and counted as an error.
struct LocalFallback: Sendable {
  /// The shortest time between two log lines.
  private static let silence = Duration.seconds(60)

  private let times: Counter
  private let errors: InternalErrors
  private let logger: Logger
  private let lastLine = Protected<MonotonicInstant?>(nil)

  init(_ metrics: Metrics, logger: Logger = Logger(label: "limits")) {
    self.logger = logger
    errors = InternalErrors(in: "limits", metrics: metrics)
    times = metrics.counter(
      "golf_rate_limits_local_total",
      help: "Times that a limit was counted by this process alone, because Redis did not count it."
    )
  }

  func note(_ error: any Error, now: MonotonicInstant = .now) {
    times.increment()
    let isDue = lastLine.withLock { last in
      if let last, now - last < Self.silence { return false }
      last = now
      return true
    }
    if isDue { errors.note(error, "rate limits are counted by each process separately", logger: logger) }
  }
}
