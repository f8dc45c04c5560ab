/// The handicap strokes of an index on some holes of a tee (WHS rule 6.1). Exact, because the playing handicap is
/// computed from the unrounded number.
public struct CourseHandicap: Hashable, Sendable {
  public let exact: Fraction

  public init(exact: Fraction) {
    self.exact = exact
  }

  /// Rounded half towards plus infinity: for net double bogey and other uses of a whole number.
  public var rounded: Int { exact.rounded }
}

extension CourseHandicap {
  /// Rule 6.1a: `index x slope / 113 + (course rating - par)`. Rule 6.1b, nine holes: the same with half the index,
  /// first rounded to a tenth, and with that nine's rating, slope and par.
  ///
  /// - Parameter par: The par of the holes that the rating is for.
  public init(_ index: HandicapIndex, on rating: Rating, par: Int, holes: RoundLength) {
    let share =
      switch holes {
      case .eighteen: index.tenths
      case .nine: Self.half(of: index)
      }
    exact =
      Fraction(share.count * rating.slope.rawValue, over: 1130)
      + Fraction(rating.courseRating.rawValue - 10 * par, over: 10)
  }

  /// The index for nine holes (rule 6.1b): half, rounded to a tenth.
  public static func half(of index: HandicapIndex) -> Tenths {
    Tenths(Rounding.nearest(index.rawValue, 2))
  }

  /// Nil for a round of neither 18 nor 9 holes.
  public init?(_ index: HandicapIndex, on tee: TeeSnapshot) {
    guard let holes = RoundLength(rawValue: tee.holes.count) else { return nil }
    self.init(index, on: tee.rating, par: tee.par, holes: holes)
  }
}
