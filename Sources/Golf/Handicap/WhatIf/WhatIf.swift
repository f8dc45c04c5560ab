/// The effect of a next score on a history. Nothing is stored; each answer is computed by the same rules as for a real
/// score.
public struct WhatIf: Hashable, Sendable {
  public let history: HandicapHistory
  /// The day of the hypothetical round: never before the last score.
  public let playedOn: LocalDate

  public init(_ history: HandicapHistory, on day: LocalDate) {
    self.history = history
    playedOn = max(day, history.scores.last?.playedOn ?? day)
  }

  /// The complete history including the score.
  public func after(_ score: RatedScore) -> HandicapHistory {
    var after = history
    after.append(PostedScore(playedOn: playedOn, score))
    return after
  }

  /// The index in force after the score; nil if there is none even then.
  public func index(after score: RatedScore) -> HandicapIndex? { after(score).index }

  /// The index after an eighteen with that differential, on any course.
  public func index(afterDifferential differential: Tenths) -> HandicapIndex? {
    StandardCourse.score(differential).flatMap { index(after: $0) }
  }
}

/// A course on which the differential is the score minus the course rating, because its slope is 113.
enum StandardCourse {
  /// From 40 under the rating to beyond what any card allows.
  static let allowed = Tenths(-400)...Tenths(10_000)

  /// Nil outside of `allowed`.
  static func score(_ differential: Tenths) -> RatedScore? {
    guard allowed.contains(differential), let slope = Slope(rawValue: 113) else { return nil }
    // The lowest score for which such a course rating exists, from 20.0.
    let gross = max(0, -Rounding.floorDivide(-(CourseRating.allowed.lowerBound + differential.count), 10))
    return CourseRating(rawValue: 10 * gross - differential.count).map { courseRating in
      RatedScore(
        adjustedGross: gross,
        holes: .eighteen,
        rating: Rating(courseRating: courseRating, slope: slope),
        par: 72
      )
    }
  }
}
