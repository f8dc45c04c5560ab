/// The first index, from 54 holes in any combination (WHS rule 4.5). How nine-hole scores count here is our reading of
/// the rule (decision 0010): eighteens and pairs of nines give a provisional index, with which each shorter score is
/// completed once.
struct FirstIndex: Hashable, Sendable {
  /// Eighteen holes, in one round or in two nines.
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

  /// Adds a score. Ten to seventeen holes wait until there is an index, and contribute nothing to it.
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

  /// The average of the last units: the first day with three may have more of them than count.
  var average: IndexAverage? { IndexAverage(of: considered.compactMap(\.differential)) }

  var considered: ArraySlice<Unit> { units.suffix(IndexTable.window) }
}

extension FirstIndex {
  /// How the provisional index was computed; nil below 54 holes.
  var explanation: Explanation? {
    guard let provisional, let average else { return nil }
    let steps = considered.compactMap { unit in
      switch unit {
      case .eighteen(let score):
        Explanation.differential(score, index: nil).map { ("\(score.adjustedGross) over 18 holes", $0) }
      case .nines(let first, let second):
        ("\(first.adjustedGross) and \(second.adjustedGross) over nine", Explanation.pair(first, second))
      }
    }
    return Explanation(
      "4.5",
      "Provisional index",
      "min(highest, average)",
      [
        Explanation.Input("highest", .tenths(HandicapIndex.highest)),
        Explanation.Input("average", Explanation.average(average, of: steps)),
      ],
      result: .tenths(provisional.tenths),
      isEstimated: true,
      note: "Before the first index; scores of fewer than eighteen holes are completed with it."
    )
  }
}
