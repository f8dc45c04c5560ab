/// The average of the lowest differentials, to 0.1, before any cap (WHS rule 5.2).
public struct IndexAverage: Hashable, Sendable {
  public let table: IndexTable
  /// A bit for each place that counts: kept for every revision, so it is small.
  private let places: UInt32
  /// Of those that count, with the adjustment of the table.
  public let average: Tenths

  /// A power of two above the 20 places.
  private static let powerOfTwo = 32

  /// Which of the differentials count, by place, in the order in which they were played. Of equal ones the older.
  public var counting: [Int] { (0..<IndexTable.window).filter(counts) }

  /// Whether the differential at a place is among them.
  public func counts(_ place: Int) -> Bool {
    (0..<IndexTable.window).contains(place) && places & (1 << UInt32(place)) != 0
  }

  /// At most 20, in the order in which they were played, already lowered for exceptional scores; nil below three
  /// and above 20.
  public init?(of differentials: [Tenths]) {
    guard differentials.count <= IndexTable.window, let table = IndexTable(scores: differentials.count) else {
      return nil
    }
    // Differential and place in one number, so that plain integers are sorted: this runs after each day with scores.
    var keys = differentials.indices.map { differentials[$0].count * Self.powerOfTwo + $0 }
    keys.sort()
    var places: UInt32 = 0
    var sum = 0
    for key in keys.prefix(table.lowestUsed) {
      let place = key & (Self.powerOfTwo - 1)
      places |= 1 << UInt32(place)
      sum += differentials[place].count
    }
    self.table = table
    self.places = places
    average = Tenths(Rounding.nearest(sum, table.lowestUsed) + table.adjustment.count)
  }
}
