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

/// Why the server refuses a request before any handler sees it. The connection is closed after the answer, except when
/// an oversized body was read to its end.
public struct HTTPRefusal: Sendable, Hashable {
  public let status: Int
  /// A sentence for the client.
  public let reason: String

  public static let repeatedContentLength = Self(status: 400, reason: "Content-Length is given more than once.")
  public static let badContentLength = Self(status: 400, reason: "Content-Length is not a number.")
  public static let lengthAndCoding = Self(
    status: 400,
    reason: "Content-Length and Transfer-Encoding exclude each other."
  )
  public static let unknownCoding = Self(status: 400, reason: "Only the transfer coding chunked is known.")
  public static let repeatedHost = Self(status: 400, reason: "Host must be given exactly once.")
  public static let badMethod = Self(status: 400, reason: "The method is malformed.")
  public static let badHeader = Self(status: 400, reason: "A header field is malformed.")
  public static let badTarget = Self(status: 400, reason: "The request target does not decode.")
  public static let targetTooLong = Self(
    status: 414,
    reason:
      "The request target has too many parts: at most \(RequestTarget.maximumSegments) path segments and \(RequestTarget.maximumParameters) query parameters."
  )
  public static let headersTooLarge = Self(status: 431, reason: "The header fields are too large.")
  public static let bodyTooLarge = Self(status: 413, reason: "The body is too large.")
  public static let draining = Self(status: 503, reason: "The server is stopping.")
}
