internal import Telemetry

/// Latency histograms of one route, one for each status class, created on first use.
final class RouteLatency: Sendable {
  private let method: HTTPMethod
  private let pattern: String
  private let metrics: Metrics
  private let histograms = Protected([Histogram?](repeating: nil, count: 10))

  init(method: HTTPMethod, pattern: String, metrics: Metrics) {
    self.method = method
    self.pattern = pattern
    self.metrics = metrics
  }

  func record(status: Int, since start: MonotonicInstant) {
    let histogram = histograms.withLock { known in
      let place = min(max(status / 100, 0), known.count - 1)
      if let found = known[place] { return found }
      let made = metrics.histogram(
        "http_request_duration_seconds",
        help: "Time from the whole request to its answer.",
        ["method": method.rawValue, "route": pattern, "status": "\(status / 100)xx"]
      )
      known[place] = made
      return made
    }
    histogram.record((MonotonicInstant.now - start).seconds)
  }
}
