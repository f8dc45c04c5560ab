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
