/// The way to the first index, from 54 holes in any mix (WHS rule 4.5). Nines, ours: eighteens and pairs of nines give
/// a provisional index; with it each score is then expressed once.
struct FirstIndex: Hashable, Sendable {
  /// Eighteen holes, whole or in two nines.
  enum Unit: Hashable, Sendable {
    case eighteen(RatedScore)
    case nines(RatedScore, RatedScore)

    var differential: Tenths? {
      switch self {
      case .eighteen(let score): Differential(score, index: nil)?.rounded
      case .nines(let first, let second): Differential(first, second).rounded
      }
    }
  }

  private(set) var units: [Unit] = []
  private var oddNine: RatedScore?

  /// Ten to seventeen holes wait until there is an index, and give none.
  mutating func add(_ score: RatedScore) {
    switch score.holes {
    case .eighteen: units.append(.eighteen(score))
    case .partOfEighteen: break
    case .nine:
      if let first = oddNine {
        units.append(.nines(first, score))
        oddNine = nil
      } else {
        oddNine = score
      }
    }
  }

  /// Nil below 54 holes.
  var provisional: HandicapIndex? {
    average.map { HandicapIndex(limiting: min($0.average, HandicapIndex.highest)) }
  }

  /// Of the last units: the first day with three may have more of them than count.
  var average: IndexAverage? { IndexAverage(of: considered.compactMap(\.differential)) }

  var considered: ArraySlice<Unit> { units.suffix(IndexTable.window) }
}
