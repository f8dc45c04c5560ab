import Basics

/// A number with one decimal, stored as an integer count of tenths: 72.1 is 721, a plus handicap of +1.4 is -14.
public struct Tenths: Hashable, Sendable {
  public let count: Int

  public init(_ count: Int) {
    self.count = count
  }

  /// `numerator / denominator` in units, rounded to tenths, half towards plus infinity. The denominator must be
  /// above zero.
  public init(rounding numerator: Int, over denominator: Int) {
    self.count = Rounding.nearest(10 * numerator, denominator)
  }
}

extension Tenths: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.count < right.count }
}

extension Tenths: CustomStringConvertible {
  /// "72.1", "-1.4", "0.0": also a valid JSON number.
  public var description: String {
    "\(count < 0 ? "-" : "")\(count.magnitude / 10).\(count.magnitude % 10)"
  }
}

extension Tenths: Codable {
  public init(from decoder: any Decoder) throws {
    self.count = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(count)
  }
}

/// The World Handicap System's rounding: half towards plus infinity, on integers. Swift's `.rounded()` rounds half away
/// from zero, which is wrong for plus players; `Double` cannot represent ties exactly.
public enum Rounding {
  /// `numerator / denominator`, rounded down. The denominator must be above zero.
  public static func floorDivide(_ numerator: Int, _ denominator: Int) -> Int {
    numerator.floored(dividingBy: denominator).quotient
  }

  /// `numerator / denominator` rounded to the nearest integer, ties upwards: 25/10 is 3, -25/10 is -2. The denominator
  /// must be above zero.
  public static func nearest(_ numerator: Int, _ denominator: Int) -> Int {
    floorDivide(2 * numerator + denominator, 2 * denominator)
  }
}
