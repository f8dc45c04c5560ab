/// An error answer (RFC 9457): what was wrong and what the client can do. All texts are safe to send to the client.
public struct Problem: Error, Sendable {
  /// The last part of the stable type: `/problems/<slug>`.
  public let slug: String
  public let status: Int
  public let title: String
  public var detail: String?
  public var faults: [RequestFault]
  /// Seconds for `Retry-After`.
  public var retryAfter: Int?
  /// Additional members, each as JSON text.
  public var members: [(name: String, json: String)]
  public var headers: [(name: String, value: String)]

  public init(
    _ slug: String,
    status: Int,
    title: String,
    detail: String? = nil,
    faults: [RequestFault] = [],
    retryAfter: Int? = nil,
    members: [(name: String, json: String)] = [],
    headers: [(name: String, value: String)] = []
  ) {
    self.slug = slug
    self.status = status
    self.title = title
    self.detail = detail
    self.faults = faults
    self.retryAfter = retryAfter
    self.members = members
    self.headers = headers
  }
}

/// One fault in a request.
public struct RequestFault: Sendable, Hashable {
  /// JSON pointer into the body (RFC 6901); `?name` for a query parameter, `{name}` for a path parameter.
  public let pointer: String
  public let message: String
  /// The value that was sent, as JSON text; nil if there was none.
  public let got: String?
  public let allowed: String?

  public init(pointer: String, message: String, got: String? = nil, allowed: String? = nil) {
    self.pointer = pointer
    self.message = message
    self.got = got
    self.allowed = allowed
  }
}
