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

/// The percentage of the course handicap that a format allows (WHS rule 6.2, appendix C).
public struct Allowance: Hashable, Sendable {
  /// From 0 to 100.
  public let percent: Int

  /// Nil outside 0 to 100.
  public init?(percent: Int) {
    guard (0...100).contains(percent) else { return nil }
    self.percent = percent
  }

  private init(of percent: Int) {
    self.percent = percent
  }

  public static let full = Allowance(of: 100)
  /// Individual stroke play and Stableford.
  public static let strokePlay = Allowance(of: 95)
  public static let singlesMatch = full
  public static let fourBallStrokePlay = Allowance(of: 85)
  public static let fourBallMatch = Allowance(of: 90)
  /// The best ball of four players.
  public static let bestOneOfFour = Allowance(of: 75)
}

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
