import Basics
import Telemetry

/// A function from a request to a response.
///
/// Runs on the thread of the request's connection, in turn with the handlers of that thread's other connections: it
/// awaits slow operations and never blocks.
///
/// `nonisolated(nonsending)`, like everything that it awaits on the way to Redis: it stays on its caller's executor,
/// which saves an executor lookup at each call and each return.
public typealias HTTPHandler = nonisolated(nonsending) @Sendable (HTTPRequest) async -> HTTPResponse

/// One method and pattern with its handler.
final class Route: Sendable {
  enum Segment: Hashable {
    case literal(String)
    case parameter(String)
  }

  let method: HTTPMethod
  let pattern: String
  let segments: [Segment]
  let handler: HTTPHandler
  let latency: RouteLatency

  init(method: HTTPMethod, pattern: String, handler: @escaping HTTPHandler, metrics: Metrics) {
    self.method = method
    self.pattern = pattern
    self.handler = handler
    segments = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
      $0.hasPrefix("{") && $0.hasSuffix("}") ? .parameter(String($0.dropFirst().dropLast())) : .literal(String($0))
    }
    latency = RouteLatency(method: method, pattern: pattern, metrics: metrics)
  }

  /// The parameters' values, or nil if the path does not match.
  func match(_ path: [String]) -> [(name: String, value: String)]? {
    guard path.count == segments.count else { return nil }
    var parameters: [(name: String, value: String)] = []
    for (place, segment) in segments.enumerated() {
      let text = path[place]
      switch segment {
      case .literal(let literal): guard literal.isExactly(text) else { return nil }
      case .parameter(let name):
        guard !text.isEmpty else { return nil }
        parameters.append((name, text))
      }
    }
    return parameters
  }

  /// Whether this pattern has a literal at the first position where the other one has a parameter.
  func isMoreLiteral(than other: Route) -> Bool {
    for (mine, theirs) in zip(segments, other.segments) {
      switch (mine, theirs) {
      case (.literal, .parameter): return true
      case (.parameter, .literal): return false
      default: continue
      }
    }
    return false
  }
}

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
        help: "Time from the complete request to its answer.",
        ["method": method.rawValue, "route": pattern, "status": "\(status / 100)xx"]
      )
      known[place] = made
      return made
    }
    histogram.record((MonotonicInstant.now - start).seconds)
  }
}
