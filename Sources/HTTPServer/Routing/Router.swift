import Basics
public import Telemetry

/// Routes requests by decoded path segments. `{name}` matches one non-empty segment; literal segments take precedence.
public struct Router: Sendable {
  /// Answers for requests that match no route, and for those that the server itself refuses.
  public var fallbacks = HTTPFallbacks()
  private var routes: [Route] = []
  /// The routes by the number of segments in their patterns, in the same order: a route of another length cannot match.
  private var routesByLength: [[Route]] = []
  private let metrics: Metrics

  public init(metrics: Metrics = .shared) { self.metrics = metrics }

  /// Adds a route. GET also answers HEAD.
  public mutating func on(_ method: HTTPMethod, _ pattern: String, _ handler: @escaping HTTPHandler) {
    let route = Route(method: method, pattern: pattern, handler: handler, metrics: metrics)
    let place = routes.firstIndex { route.isMoreLiteral(than: $0) } ?? routes.endIndex
    routes.insert(route, at: place)
    let longest = routes.map(\.segments.count).max() ?? 0
    routesByLength = (0...longest).map { length in routes.filter { $0.segments.count == length } }
  }

  /// Every route's method and pattern, for tests that compare them with a contract.
  public var patterns: [(method: HTTPMethod, pattern: String)] { routes.map { ($0.method, $0.pattern) } }

  /// The handler's answer, or the fallback for an unknown route (404) or method (405 with `Allow`).
  nonisolated(nonsending) public func answer(_ request: HTTPRequest) async -> HTTPResponse {
    let method = request.method == .head ? .get : request.method
    let path = request.target.segments
    var allowed: [String] = []
    for route in path.count < routesByLength.count ? routesByLength[path.count] : [] {
      guard let parameters = route.match(path) else { continue }
      guard route.method == method else {
        allowed += route.method == .get ? ["GET", "HEAD"] : [route.method.rawValue]
        continue
      }
      let start = MonotonicInstant.now
      let response = await route.handler(request.matching(route: route.pattern, parameters: parameters))
      route.latency.record(status: response.status, since: start)
      return response
    }
    guard allowed.isEmpty else {
      var response = fallbacks.methodNotAllowed(request, allowed)
      response.headers["Allow"] = allowed.joined(separator: ", ")
      return response
    }
    return fallbacks.notFound(request)
  }
}

/// Answers that no handler gives; a service sets its own to apply its error format.
public struct HTTPFallbacks: Sendable {
  public var notFound: @Sendable (HTTPRequest) -> HTTPResponse = { _ in HTTPResponse(status: 404, text: "not found\n") }
  /// Receives the allowed methods; the router adds `Allow`.
  public var methodNotAllowed: @Sendable (HTTPRequest, [String]) -> HTTPResponse = { _, _ in
    HTTPResponse(status: 405, text: "method not allowed\n")
  }
  /// Answers a request that was refused before its body was read.
  public var refused: @Sendable (HTTPRefusal, _ requestID: String) -> HTTPResponse = { refusal, _ in
    HTTPResponse(status: refusal.status, text: refusal.reason + "\n")
  }

  public init() {}
}
