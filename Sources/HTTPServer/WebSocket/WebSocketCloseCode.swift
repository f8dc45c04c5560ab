/// Why a WebSocket is closed: RFC 6455, 7.4.
public struct WebSocketCloseCode: Sendable, Hashable, RawRepresentable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let normal = Self(rawValue: 1_000)
  /// The server is stopping.
  public static let goingAway = Self(rawValue: 1_001)
  public static let unsupportedData = Self(rawValue: 1_003)
  public static let policyViolation = Self(rawValue: 1_008)
  /// The peer did not keep up; it may reconnect.
  public static let tryAgainLater = Self(rawValue: 1_013)
}
