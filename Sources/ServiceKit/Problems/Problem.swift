/// An error answer (RFC 9457): what was wrong and what to do, safe for the client.
public struct Problem: Error, Sendable {
  /// The last part of the stable type: `/problems/<slug>`.
  public let slug: String
  public let status: Int
  public let title: String
  public var detail: String?
  public var faults: [Fault]
  /// Seconds for `Retry-After`.
  public var retryAfter: Int?
  /// Further members, each a JSON text.
  public var members: [(name: String, json: String)]
  public var headers: [(name: String, value: String)]

  public init(
    _ slug: String,
    status: Int,
    title: String,
    detail: String? = nil,
    faults: [Fault] = [],
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

/// One thing wrong with what was sent.
public struct Fault: Sendable, Hashable {
  /// JSON pointer into the body (RFC 6901), `?name` for a query parameter, `{name}` for one of the path.
  public let pointer: String
  public let message: String
  /// What was sent, as JSON text; nil where nothing was.
  public let got: String?
  public let allowed: String?

  public init(pointer: String, message: String, got: String? = nil, allowed: String? = nil) {
    self.pointer = pointer
    self.message = message
    self.got = got
    self.allowed = allowed
  }
}
