internal import ByteText

/// A tee's short name within its course, such as `white-men`; unique only there. Compared byte by byte.
public struct TeeID: RawRepresentable, Hashable, Sendable, Codable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(stringLiteral value: String) {
    self.rawValue = value
  }

  public static func == (left: Self, right: Self) -> Bool { left.rawValue.isExactly(right.rawValue) }
  public func hash(into hasher: inout Hasher) { hasher.combine(ExactText(rawValue)) }
}

extension TeeID: CustomStringConvertible, Comparable {
  public var description: String { rawValue }

  public static func < (left: Self, right: Self) -> Bool { ExactText(left.rawValue) < ExactText(right.rawValue) }
}
