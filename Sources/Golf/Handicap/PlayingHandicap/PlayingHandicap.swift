/// The strokes of a player or a side in a format (WHS rule 6.2): used for dots, net scores and points.
public struct PlayingHandicap: Hashable, Comparable, Sendable {
  /// A negative number gives strokes back to the course.
  public let strokes: Int

  public init(_ strokes: Int) {
    self.strokes = strokes
  }

  /// The allowance applied to the unrounded course handicap; rounded once, half towards plus infinity.
  public init(_ courseHandicap: CourseHandicap, _ allowance: Allowance) {
    strokes = (courseHandicap.exact * Fraction(allowance.percent, over: 100)).rounded
  }

  public static func < (left: Self, right: Self) -> Bool { left.strokes < right.strokes }
}

extension PlayingHandicap {
  /// The strokes of competitors in match play or skins on tees of different par (WHS rule 6.2b): each gets the
  /// difference between their tee's par and the lowest par, in full, whatever the allowance. If scores are compared
  /// relative to par, or earn points by it, nothing is added: the par accounts for it already.
  ///
  /// - Parameter pars: The par of the holes played, on each competitor's tee; in parallel to `handicaps`.
  public static func acrossTees(_ handicaps: [PlayingHandicap], pars: [Int]) -> [PlayingHandicap] {
    let lowest = pars.min() ?? 0
    return zip(handicaps, pars).map { PlayingHandicap($0.strokes + $1 - lowest) }
  }
}

extension Collection<PlayingHandicap> {
  /// In match play the lowest plays off 0 and the others get the difference.
  public var offTheLowest: [PlayingHandicap] {
    let lowest = self.min()?.strokes ?? 0
    return map { PlayingHandicap($0.strokes - lowest) }
  }
}
