extension Explanation {
  /// The average of the lowest differentials (WHS rule 5.2). `differentials` are in order of play, in parallel to those
  /// from which `average` was computed.
  static func average(_ average: IndexAverage, of differentials: [(label: String, step: Explanation)]) -> Explanation {
    let table = average.table
    let adjustment = table.adjustment.count == 0 ? "" : "; \(table.adjustment) for so few scores"
    let inputs =
      [Input("used", .whole(table.lowestUsed, nil)), Input("adjustment", .tenths(table.adjustment))]
      + differentials.enumerated().map { place, differential in
        Input("differential", differential.step, label: differential.label, counts: average.counts(place))
      }
    return Explanation(
      table.scores < IndexTable.window ? "5.2a" : "5.2b",
      "Average of the lowest \(table.lowestUsed) of \(table.scores) differentials",
      "round1(sumOfLowest(used, differential) / used) + adjustment",
      inputs,
      result: .tenths(average.average),
      note: "Of \(table.scores) scores the table takes the lowest \(table.lowestUsed)\(adjustment)."
    )
  }
}
