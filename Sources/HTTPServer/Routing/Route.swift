internal import ByteText
internal import Telemetry

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
