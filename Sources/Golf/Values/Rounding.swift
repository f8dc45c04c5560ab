/// Rounding as the World Handicap System does it: half towards plus infinity, on integers. Swift's `.rounded()`
/// goes half away from zero and is wrong for plus players; `Double` breaks exact ties.
public enum Rounding {
  /// `numerator / denominator`, rounded down. The denominator must be above zero.
  public static func floorDivide(_ numerator: Int, _ denominator: Int) -> Int {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }

  /// `numerator / denominator` to the nearest integer, a tie going up: 25/10 is 3, -25/10 is -2. The denominator
  /// must be above zero.
  public static func nearest(_ numerator: Int, _ denominator: Int) -> Int {
    floorDivide(2 * numerator + denominator, 2 * denominator)
  }
}
