/// A score differential before it is rounded (WHS rule 5.1). One of eighteen holes stands alone; the others are
/// completed by what the player is expected to make on the holes not played, which takes an index.
public struct Differential: Hashable, Sendable {
  /// Of the holes played only.
  public let played: Fraction
  /// For the holes not played; zero for eighteen.
  public let expected: Fraction

  /// Not rounded: an exceptional score is measured by it.
  public var exact: Fraction { played + expected }

  /// To 0.1, half towards plus infinity: the number that a record shows.
  public var rounded: Tenths { exact.tenths }

  /// Nil where the score takes an index and there is none.
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

  /// Two nines before there is an index: the sum of both, unrounded (rule 4.5).
  public init(_ first: RatedScore, _ second: RatedScore) {
    played = first.playedDifferential + second.playedDifferential
    expected = Fraction(0)
  }
}
