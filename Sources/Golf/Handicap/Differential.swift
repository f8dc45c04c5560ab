/// A score differential before rounding (WHS rule 5.1). One over eighteen holes is complete; others are completed by
/// the expected differential for the unplayed holes, which requires an index.
public struct Differential: Hashable, Sendable {
  /// The part for the holes played.
  public let played: Fraction
  /// The part for the unplayed holes; zero for eighteen.
  public let expected: Fraction

  /// Unrounded: exceptional scores are measured with it.
  public var exact: Fraction { played + expected }

  /// Rounded to 0.1, half towards plus infinity: the number on the record.
  public var rounded: Tenths { exact.tenths }

  /// Nil if the score requires an index and there is none.
  public init?(_ score: RatedScore, index: HandicapIndex?) {
    switch (score.holes, index) {
    case (.eighteen, _): expected = Fraction(0)
    case (.nine, let index?): expected = ExpectedDifferential.nineHoles(index)
    case (.partOfEighteen(let part), let index?):
      expected = ExpectedDifferential.holes(part.holesNotPlayed, index)
    case (.nine, nil), (.partOfEighteen, nil): return nil
    }
    played = score.playedDifferential
  }

  /// Two nines before there is an index: the unrounded sum of both (rule 4.5).
  public init(_ first: RatedScore, _ second: RatedScore) {
    played = first.playedDifferential + second.playedDifferential
    expected = Fraction(0)
  }
}

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
