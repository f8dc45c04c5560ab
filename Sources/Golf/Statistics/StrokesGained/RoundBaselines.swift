/// What the baselines expect on the holes of one tee.
struct RoundBaselines {
  /// Above or below par on each hole, in millionths, by `Baseline`'s place; the tour's goes by length instead.
  private let overPar: [Int]

  /// A scratch player is expected to score the course rating, which is what it says; a 90-golfer scores 18 over it on
  /// a tee of standard slope, so `18 x slope / 113` over it on this one (the differential of WHS rule 5.1, solved for
  /// the score; ours). Both are shared out evenly over par.
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
