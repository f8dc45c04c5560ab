/// The World Handicap System's rounding: half towards plus infinity, on integers. Swift's `.rounded()` rounds half away
/// from zero, which is wrong for plus players; `Double` cannot represent ties exactly.
public enum Rounding {
  /// `numerator / denominator`, rounded down. The denominator must be above zero.
  public static func floorDivide(_ numerator: Int, _ denominator: Int) -> Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// `numerator / denominator` rounded to the nearest integer, ties upwards: 25/10 is 3, -25/10 is -2. The denominator
  /// must be above zero.
  public static func nearest(_ numerator: Int, _ denominator: Int) -> Int {
    floorDivide(2 * numerator + denominator, 2 * denominator)
  }
}
