/// The average of the lowest differentials, to 0.1, before any cap (WHS rule 5.2).
public struct IndexAverage: Hashable, Sendable {
  public let table: IndexTable
  /// Which of the differentials count, by place, in the order in which they were played. Of equal ones the older.
  public let counting: [Int]
  /// Of those that count, with the adjustment of the table.
  public let average: Tenths

  /// A power of two above the 20 places.
  private static let places = 32

  /// At most 20, in the order in which they were played, already lowered for exceptional scores; nil below three
  /// and above 20.
  public init?(of differentials: [Tenths]) {
    guard differentials.count <= IndexTable.window, let table = IndexTable(scores: differentials.count) else {
      return nil
    }
    // Differential and place in one number, so that plain integers are sorted: this runs after each day with scores.
    var keys = differentials.indices.map { differentials[$0].count * Self.places + $0 }
    keys.sort()
    let places = keys.prefix(table.lowestUsed).map { $0 & (Self.places - 1) }
    self.table = table
    counting = places.sorted()
    average = Tenths(
      Rounding.nearest(places.reduce(0) { $0 + differentials[$1].count }, table.lowestUsed) + table.adjustment.count
    )
  }
}
