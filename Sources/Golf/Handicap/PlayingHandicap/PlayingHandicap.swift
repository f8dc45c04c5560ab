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

extension PlayingHandicap {
  /// The strokes of those who compete by strokes, in match play or skins, on tees of different par (WHS rule 6.2b): each
  /// gets what the own tee's par is above the lowest, in full, whatever the allowance. Where scores are held against par,
  /// or earn points by it, nothing is added: the par does it.
  ///
  /// - Parameter pars: Of the holes played, on the tee of each; beside `handicaps`.
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
