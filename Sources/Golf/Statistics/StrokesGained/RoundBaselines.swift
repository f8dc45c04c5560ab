/// The baselines' expected scores on the holes of one tee.
struct RoundBaselines {
  /// The expected score relative to par on each hole, in millionths, by the position in `Baseline.allCases`. The tour's
  /// depends on the hole's length instead.
  private let overPar: [Int]

  /// A scratch player's expected score is the course rating, by definition. A 90-golfer scores 18 over it on a tee of
  /// standard slope, so `18 x slope / 113` over it on this one (the differential of WHS rule 5.1 solved for the score;
  /// our choice). Both are distributed evenly over the holes, relative to par.
  init(_ tee: TeeSnapshot) {
    let holes = max(1, tee.holes.count)
    let scratch = (tee.rating.courseRating.rawValue - 10 * tee.par) * Millionths.perStroke / 10
    let bogeys = Rounding.nearest(holes * tee.rating.slope.rawValue * Millionths.perStroke, 113)
    overPar = Baseline.allCases.map { baseline in
      switch baseline {
      case .tour: 0
      case .scratch: Rounding.nearest(scratch, holes)
      case .ninety: Rounding.nearest(scratch + bogeys, holes)
      }
    }
  }

  func expected(_ hole: Hole, _ place: Int) -> Int {
    place == Self.tour
      ? TeeBaseline.millionths(yards: hole.yards) : hole.par.rawValue * Millionths.perStroke + overPar[place]
  }

  private static let tour = Baseline.allCases.firstIndex(of: .tour)
}
