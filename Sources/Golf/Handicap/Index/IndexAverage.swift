/// The average of the lowest differentials, to 0.1, before any cap (WHS rule 5.2).
public struct IndexAverage: Hashable, Sendable {
  public let table: IndexTable
  /// A bit for each position that counts: small, because every revision stores it.
  private let places: UInt32
  /// The average of those that count, with the adjustment of the table.
  public let average: Tenths

  /// A power of two greater than the 20 positions.
  private static let powerOfTwo = 32

  /// The positions of the differentials that count, in order of play. Of equal ones the older counts.
  public var counting: [Int] { (0..<IndexTable.window).filter(counts) }

  /// Whether the differential at a position counts.
  public func counts(_ place: Int) -> Bool {
    (0..<IndexTable.window).contains(place) && places & (1 << UInt32(place)) != 0
  }

  /// At most 20 differentials in order of play, already lowered for exceptional scores; nil below three and above 20.
  public init?(of differentials: [Tenths]) {
    guard differentials.count <= IndexTable.window, let table = IndexTable(scores: differentials.count) else {
      return nil
    }
    // Differential and position packed into one integer, which sorts fast: this runs after each day with scores.
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
