public import Telemetry

/// One request, whole: its body has arrived.
public struct HTTPRequest: Sendable {
  public let method: HTTPMethod
  public let target: RequestTarget
  public let headers: HTTPHeaders
  public let body: [UInt8]
  /// The peer's address as text, without its port.
  public let remoteAddress: String
  /// The client's `X-Request-Id` if it is plain, else one made here.
  public let requestID: String
  /// This request's span: a child of the client's `traceparent`, or a new trace.
  public let trace: TraceContext
  /// The pattern of the route that matched, such as `/api/rounds/{round}`.
  public internal(set) var route = ""
  var parameters: [(name: String, value: String)] = []

  public init(
    method: HTTPMethod,
    target: RequestTarget,
    headers: HTTPHeaders = [:],
    body: [UInt8] = [],
    remoteAddress: String = "127.0.0.1",
    requestID: String = RequestID.make(),
    trace: TraceContext = TraceContext()
  ) {
    self.method = method
    self.target = target
    self.headers = headers
    self.body = body
    self.remoteAddress = remoteAddress
    self.requestID = requestID
    self.trace = trace
  }

  /// The decoded path segment that stood where the route has `{name}`, read as a value.
  ///
  /// Throws `RouteParameterError` when the route has no such name or the text is no such value.
  public func parameter<Value: LosslessStringConvertible>(
    _ name: String,
    as type: Value.Type = Value.self
  ) throws(RouteParameterError) -> Value {
    guard let text = parameters.first(where: { $0.name == name })?.value, let value = Value(text) else {
      throw RouteParameterError(name: name)
    }
    return value
  }

  /// A copy as the router hands it on; also for tests of handlers.
  public func matching(route: String, parameters: [(name: String, value: String)]) -> HTTPRequest {
    var copy = self
    copy.route = route
    copy.parameters = parameters
    return copy
  }
}

/// A path segment is not the value that its route asks for.
public struct RouteParameterError: Error, Sendable {
  public let name: String
}
