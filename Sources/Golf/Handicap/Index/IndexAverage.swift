/// The average of the lowest differentials, to 0.1, before any cap (WHS rule 5.2).
public struct IndexAverage: Hashable, Sendable {
  public let table: IndexTable
  /// Which of the differentials count, by place, in the order in which they were played. Of equal ones the older.
  public let counting: [Int]
  /// Of those that count, with the adjustment of the table.
  public let average: Tenths

  /// At most 20, in the order in which they were played, already lowered for exceptional scores; nil below three.
  public init?(of differentials: [Tenths]) {
    guard let table = IndexTable(scores: differentials.count) else { return nil }
    let lowest = differentials.indices.sorted { (differentials[$0], $0) < (differentials[$1], $1) }
      .prefix(table.lowestUsed)
    self.table = table
    counting = lowest.sorted()
    average = Tenths(
      Rounding.nearest(lowest.reduce(0) { $0 + differentials[$1].count }, table.lowestUsed) + table.adjustment.count
    )
  }
}
