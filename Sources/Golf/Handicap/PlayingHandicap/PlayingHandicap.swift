/// The strokes that a player or a side has in a format (WHS rule 6.2): dots, net scores and points go by it.
public struct PlayingHandicap: Hashable, Comparable, Sendable {
  /// Below zero gives strokes back to the course.
  public let strokes: Int

  public init(_ strokes: Int) {
    self.strokes = strokes
  }

  /// The allowance on the course handicap before it is rounded; rounded once, half towards plus infinity.
  public init(_ courseHandicap: CourseHandicap, _ allowance: Allowance) {
    strokes = (courseHandicap.exact * Fraction(allowance.percent, over: 100)).rounded
  }

  public static func < (left: Self, right: Self) -> Bool { left.strokes < right.strokes }
}

extension Collection<PlayingHandicap> {
  /// In match play the lowest plays off 0 and the others get the difference.
  public var offTheLowest: [PlayingHandicap] {
    let lowest = self.min()?.strokes ?? 0
    return map { PlayingHandicap($0.strokes - lowest) }
  }
}
