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
    reason: "Content-Length and Transfer-Encoding cannot be used together."
  )
  public static let unknownCoding = Self(status: 400, reason: "The only supported transfer coding is chunked.")
  public static let repeatedHost = Self(status: 400, reason: "Host must be given exactly once.")
  public static let badMethod = Self(status: 400, reason: "The method is malformed.")
  public static let badHeader = Self(status: 400, reason: "A header field is malformed.")
  public static let badTarget = Self(status: 400, reason: "The request target cannot be decoded.")
  public static let targetTooLong = Self(
    status: 414,
    reason:
      "The request target has too many parts: at most \(RequestTarget.maximumSegments) path segments and \(RequestTarget.maximumParameters) query parameters."
  )
  public static let headersTooLarge = Self(status: 431, reason: "The header fields are too large.")
  public static let bodyTooLarge = Self(status: 413, reason: "The body is too large.")
  public static let draining = Self(status: 503, reason: "The server is stopping.")
}

struct HTTPRefusalError: Error {
  let refusal: HTTPRefusal
  init(_ refusal: HTTPRefusal) { self.refusal = refusal }
}
