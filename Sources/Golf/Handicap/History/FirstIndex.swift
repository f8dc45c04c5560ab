/// The way to the first index, from 54 holes in any mix (WHS rule 4.5). Nines, ours: eighteens and pairs of nines give
/// a provisional index; with it each score is then expressed once.
struct FirstIndex: Hashable, Sendable {
  private(set) var units: [Tenths] = []
  private var oddNine: RatedScore?

  /// Ten to seventeen holes wait until there is an index, and give none.
  mutating func add(_ score: RatedScore) {
    switch score.holes {
    case .eighteen: units += Differential(score, index: nil).map { [$0.rounded] } ?? []
    case .partOfEighteen: break
    case .nine:
      if let first = oddNine {
        units.append(Differential(first, score).rounded)
        oddNine = nil
      } else {
        oddNine = score
      }
    }
  }

  /// Nil below 54 holes.
  var provisional: HandicapIndex? {
    IndexAverage(of: units).map { HandicapIndex(limiting: min($0.average, HandicapIndex.highest)) }
  }
}
