/// The expected differential of nine unplayed holes (WHS rule 5.1b). The function is not published; this one fits every
/// published value (18 -> 10.56, 24 -> 13.68, 36 -> 19.92) and does not depend on the course.
public enum ExpectedDifferential {
  /// The name of the function in use. Stored numbers refer to it, in case a better one is found.
  public static let version = "0.52 x index + 1.2"

  public static func nineHoles(_ index: HandicapIndex) -> Fraction {
    Fraction(52 * index.rawValue + 1200, over: 1000)
  }

  /// For 1 to 8 unplayed holes of 18. Our estimate: the official values for single holes are not public.
  public static func holes(_ count: Int, _ index: HandicapIndex) -> Fraction {
    nineHoles(index) * Fraction(count, over: 9)
  }
}
