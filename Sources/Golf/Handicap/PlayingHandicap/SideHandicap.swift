/// The handicap of a side that shares a ball (WHS appendix C).
public enum SideHandicap: Hashable, Sendable {
  /// Half of the sum of both.
  case foursomes(CourseHandicap, CourseHandicap)
  /// 60 % of the lower and 40 % of the higher.
  case greensomes(CourseHandicap, CourseHandicap)
  /// 25, 20, 15 and 10 %, from the lowest to the highest.
  case scrambleOfFour(CourseHandicap, CourseHandicap, CourseHandicap, CourseHandicap)

  public var playing: PlayingHandicap {
    // Rounded once, after the sum.
    PlayingHandicap(shares.reduce(Fraction(0)) { $0 + $1.handicap.exact * Fraction($1.percent, over: 100) }.rounded)
  }

  /// The percentage of each handicap that counts, from the lowest to the highest.
  var shares: [(handicap: CourseHandicap, percent: Int)] {
    switch self {
    case .foursomes(let first, let second): Self.sorted([first, second], [50, 50])
    case .greensomes(let first, let second): Self.sorted([first, second], [60, 40])
    case .scrambleOfFour(let first, let second, let third, let fourth):
      Self.sorted([first, second, third, fourth], [25, 20, 15, 10])
    }
  }

  private static func sorted(
    _ handicaps: [CourseHandicap],
    _ percent: [Int]
  ) -> [(handicap: CourseHandicap, percent: Int)] {
    zip(handicaps.sorted { $0.exact < $1.exact }, percent).map { (handicap: $0, percent: $1) }
  }
}
