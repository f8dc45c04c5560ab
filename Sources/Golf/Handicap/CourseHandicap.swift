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

extension Explanation {
  /// How a course handicap was computed (WHS rule 6.1): as a whole number, or unrounded for the playing handicap. `par`
  /// is that of the holes that the rating is for.
  public static func courseHandicap(
    _ index: HandicapIndex,
    on rating: Rating,
    par: Int,
    holes: RoundLength,
    isRounded: Bool = true
  ) -> Explanation {
    let handicap = CourseHandicap(index, on: rating, par: par, holes: holes)
    let formula = "index * slope / 113 + courseRating - par"
    let given = Input("index", .tenths(index.tenths))
    let share =
      switch holes {
      case .eighteen: given
      case .nine:
        Input(
          "index",
          Explanation(
            "6.1b",
            "Index for nine holes",
            "round1(index / 2)",
            [given],
            result: .tenths(CourseHandicap.half(of: index))
          )
        )
      }
    return Explanation(
      holes == .eighteen ? "6.1a" : "6.1b",
      isRounded ? "Course handicap" : "Course handicap before it is rounded",
      isRounded ? "round(\(formula))" : formula,
      [
        share, Input("slope", .whole(rating.slope.rawValue, nil)),
        Input("courseRating", .tenths(rating.courseRating.tenths)), Input("par", .whole(par)),
      ],
      result: isRounded ? .whole(handicap.rounded) : .unrounded(handicap.exact)
    )
  }

  /// Nil for a round of neither 18 nor 9 holes.
  public static func courseHandicap(
    _ index: HandicapIndex,
    on tee: TeeSnapshot,
    isRounded: Bool = true
  ) -> Explanation? {
    RoundLength(rawValue: tee.holes.count).map {
      courseHandicap(index, on: tee.rating, par: tee.par, holes: $0, isRounded: isRounded)
    }
  }
}
