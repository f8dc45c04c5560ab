/// An integer that exists only within its bounds.
public protocol BoundedInteger: RawRepresentable<Int>, Codable, Hashable, Comparable, Sendable,
  CustomStringConvertible
{
  /// The allowed raw values.
  static var allowed: ClosedRange<Int> { get }
}

extension BoundedInteger {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  public var description: String { String(rawValue) }
}
