/// One handicap for a side that plays one ball (WHS appendix C).
public enum SideHandicap: Hashable, Sendable {
  /// Half of what both have together.
  case foursomes(CourseHandicap, CourseHandicap)
  /// 60 % of the lower and 40 % of the higher.
  case greensomes(CourseHandicap, CourseHandicap)
  /// 25, 20, 15 and 10 %, from the lowest to the highest.
  case scrambleOfFour(CourseHandicap, CourseHandicap, CourseHandicap, CourseHandicap)

  public var playing: PlayingHandicap {
    switch self {
    case .foursomes(let first, let second): Self.weighted([first, second], by: [50, 50])
    case .greensomes(let first, let second): Self.weighted([first, second], by: [60, 40])
    case .scrambleOfFour(let first, let second, let third, let fourth):
      Self.weighted([first, second, third, fourth], by: [25, 20, 15, 10])
    }
  }

  /// Rounded once, after the sum.
  private static func weighted(_ handicaps: [CourseHandicap], by percent: [Int]) -> PlayingHandicap {
    let shares = zip(handicaps.map(\.exact).sorted(), percent).map { $0 * Fraction($1, over: 100) }
    return PlayingHandicap(shares.reduce(Fraction(0), +).rounded)
  }
}
