/// An exact rational number in lowest terms, so that nothing is rounded before a rule says so. With a round's numbers
/// it stays far within 64 bits: denominators are products of a slope, a par and a power of ten.
public struct Fraction: Hashable, Sendable {
  public let numerator: Int
  /// Always positive.
  public let denominator: Int

  /// The denominator must not be zero.
  public init(_ numerator: Int, over denominator: Int = 1) {
    let divisor = Self.greatestDivisor(numerator, denominator) * denominator.signum()
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  public init(_ tenths: Tenths) {
    self.init(tenths.count, over: 10)
  }

  /// To the nearest integer, half towards plus infinity.
  public var rounded: Int { Rounding.nearest(numerator, denominator) }

  /// To the nearest tenth, half towards plus infinity.
  public var tenths: Tenths { Tenths(rounding: numerator, over: denominator) }

  private static func greatestDivisor(_ left: Int, _ right: Int) -> Int {
    var (left, right) = (abs(left), abs(right))
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension Fraction: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  public static func + (left: Self, right: Self) -> Self {
    Self(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator
    )
  }

  public static func - (left: Self, right: Self) -> Self { left + right * Self(-1) }

  public static func * (left: Self, right: Self) -> Self {
    Self(left.numerator * right.numerator, over: left.denominator * right.denominator)
  }
}

extension Fraction: CustomStringConvertible {
  /// "10.56" if it has at most four decimals, otherwise a fraction: "4633/270".
  public var description: String {
    for (decimals, power) in [(0, 1), (1, 10), (2, 100), (3, 1000), (4, 10_000)] where power % denominator == 0 {
      let digits = String((numerator * (power / denominator)).magnitude)
      let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.utf8.count)) + digits
      let whole = padded.dropLast(decimals)
      return "\(numerator < 0 ? "-" : "")\(whole)\(decimals == 0 ? "" : ".\(padded.suffix(decimals))")"
    }
    return "\(numerator)/\(denominator)"
  }
}
