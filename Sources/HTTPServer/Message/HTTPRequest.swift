import Basics
public import Telemetry

/// One complete request: its body has arrived.
public struct HTTPRequest: Sendable {
  /// The client's data. Behind one reference, because a request is passed from call to call, and each pass would
  /// otherwise retain every string in it.
  private let received: Received
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
    received = Received(
      method: method,
      target: target,
      headers: headers,
      body: body,
      remoteAddress: remoteAddress,
      requestID: requestID,
      trace: trace
    )
  }

  public var method: HTTPMethod { received.method }
  public var target: RequestTarget { received.target }
  public var headers: HTTPHeaders { received.headers }
  public var body: [UInt8] { received.body }
  /// The peer's address as text, without its port.
  public var remoteAddress: String { received.remoteAddress }
  /// The client's `X-Request-Id` if it is plain, otherwise one made here.
  public var requestID: String { received.requestID }
  /// This request's span: a child of the client's `traceparent`, or a new trace.
  public var trace: TraceContext { received.trace }

  /// The decoded path segment at `{name}` in the route's pattern, parsed as a value.
  ///
  /// Throws `RouteParameterError` if the route has no such name or the text does not parse.
  public func parameter<Value: LosslessStringConvertible>(
    _ name: String,
    as type: Value.Type = Value.self
  ) throws(RouteParameterError) -> Value {
    guard let text = parameters.first(where: { $0.name.isExactly(name) })?.value, let value = Value(text) else {
      throw RouteParameterError(name: name)
    }
    return value
  }

  /// The copy that the router passes on; also for tests of handlers.
  public func matching(route: String, parameters: [(name: String, value: String)]) -> HTTPRequest {
    var copy = self
    copy.route = route
    copy.parameters = parameters
    return copy
  }

  private final class Received: Sendable {
    let method: HTTPMethod
    let target: RequestTarget
    let headers: HTTPHeaders
    let body: [UInt8]
    let remoteAddress: String
    let requestID: String
    let trace: TraceContext

    init(
      method: HTTPMethod,
      target: RequestTarget,
      headers: HTTPHeaders,
      body: [UInt8],
      remoteAddress: String,
      requestID: String,
      trace: TraceContext
    ) {
      self.method = method
      self.target = target
      self.headers = headers
      self.body = body
      self.remoteAddress = remoteAddress
      self.requestID = requestID
      self.trace = trace
    }
  }
}

/// A path segment did not parse as the value that its route expects.
public struct RouteParameterError: Error, Sendable {
  public let name: String
}

/// Header fields in order of arrival; names are case-insensitive.
public struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  public private(set) var fields: [(name: String, value: String)]

  public init() { fields = [] }

  /// Reserves capacity for `count` fields, which are added one by one.
  public init(reserving count: Int) {
    fields = []
    fields.reserveCapacity(count)
  }

  public init(dictionaryLiteral elements: (String, String)...) {
    fields = elements.map { (name: $0.0, value: $0.1) }
  }

  public mutating func add(_ name: String, _ value: String) {
    fields.append((name, value))
  }

  /// The first value of that name. Setting a value replaces all of them; setting nil removes them.
  public subscript(_ name: String) -> String? {
    get { fields.first { $0.name.isExactlyIgnoringCase(name) }?.value }
    set {
      fields.removeAll { $0.name.isExactlyIgnoringCase(name) }
      if let newValue { fields.append((name, newValue)) }
    }
  }

  /// Every value of that name, in order.
  public func all(_ name: String) -> [String] {
    Array(values(of: name))
  }

  /// Like `all(_:)`, but lazy: no array for headers that every request reads.
  public func values(of name: String) -> some Sequence<String> {
    fields.lazy.filter { $0.name.isExactlyIgnoringCase(name) }.map(\.value)
  }
}
