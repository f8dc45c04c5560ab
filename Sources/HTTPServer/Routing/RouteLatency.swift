internal import Telemetry

/// Latency histograms of one route, one a class of status, made when first needed.
final class RouteLatency: Sendable {
  private let method: HTTPMethod
  private let pattern: String
  private let metrics: Metrics
  private let histograms = Protected([Int: Histogram]())

  init(method: HTTPMethod, pattern: String, metrics: Metrics) {
    self.method = method
    self.pattern = pattern
    self.metrics = metrics
  }

  func record(status: Int, since start: MonotonicInstant) {
    let histogram = histograms.withLock { known in
      if let found = known[status / 100] { return found }
      let made = metrics.histogram(
        "http_request_duration_seconds",
        help: "Time from the whole request to its answer.",
        ["method": method.rawValue, "route": pattern, "status": "\(status / 100)xx"]
      )
      known[status / 100] = made
      return made
    }
    histogram.record((MonotonicInstant.now - start).seconds)
  }
}
