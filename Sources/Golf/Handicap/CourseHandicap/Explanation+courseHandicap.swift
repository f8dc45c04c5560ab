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
