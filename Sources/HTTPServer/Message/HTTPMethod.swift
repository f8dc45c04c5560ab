import Basics

/// A request's method. Any token is valid; the named ones are those of RFC 9110.
public struct HTTPMethod: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: StaticString) { rawValue = "\(value)" }

  /// The longest method that is accepted; the usual ones have at most seven bytes.
  static let maximumBytes = 32

  /// Methods are case-sensitive, byte by byte.
  public static func == (left: Self, right: Self) -> Bool { left.rawValue.isExactly(right.rawValue) }
  public func hash(into hasher: inout Hasher) { hasher.combine(ExactText(rawValue)) }

  public static let get: HTTPMethod = "GET"
  public static let head: HTTPMethod = "HEAD"
  public static let post: HTTPMethod = "POST"
  public static let put: HTTPMethod = "PUT"
  public static let patch: HTTPMethod = "PATCH"
  public static let delete: HTTPMethod = "DELETE"

  /// Safe as defined in RFC 9110, 9.2.1: the request asks for no change.
  public var isSafe: Bool { self == .get || self == .head || self == "OPTIONS" }
}
