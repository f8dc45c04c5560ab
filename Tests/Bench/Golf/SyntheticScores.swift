import Golf

/// A long record of eighteens and nines, four days apart, identical each time.
enum SyntheticScores {
  static func scores(_ count: Int) -> [PostedScore] {
    var random = SplitMix(state: 2027)
    guard let start = LocalDate(year: 2000, month: 1, day: 1), let courseRating = CourseRating(rawValue: 718),
      let nineRating = CourseRating(rawValue: 357), let slope = Slope(rawValue: 128)
    else { return [] }
    return (0..<count).compactMap { number in
      let isNine = number % 5 == 4
      let score = RatedScore(
        adjustedGross: (isNine ? 36 : 72) + Int.random(in: 3...28, using: &random) / (isNine ? 2 : 1),
        holes: isNine ? .nine : .eighteen,
        rating: Rating(courseRating: isNine ? nineRating : courseRating, slope: slope),
        par: isNine ? 36 : 72
      )
      return start.adding(days: 4 * number).map { PostedScore(playedOn: $0, score) }
    }
  }
}
