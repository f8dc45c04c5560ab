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

/// How many of the last 20 differentials count, and the adjustment of their average (WHS rule 5.2a).
public struct IndexTable: Hashable, Sendable {
  public static let window = 20
  /// 54 holes are three eighteens (rule 4.5).
  public static let fewest = 3

  /// From 3 to 20.
  public let scores: Int
  public let lowestUsed: Int
  public let adjustment: Tenths

  /// Nil below three scores; more than 20 count as 20.
  public init?(scores count: Int) {
    guard count >= Self.fewest else { return nil }
    scores = min(count, Self.window)
    (lowestUsed, adjustment) =
      switch scores {
      case 3: (1, Tenths(-20))
      case 4: (1, Tenths(-10))
      case 5: (1, Tenths(0))
      case 6: (2, Tenths(-10))
      case 7...8: (2, Tenths(0))
      case 9...11: (3, Tenths(0))
      case 12...14: (4, Tenths(0))
      case 15...16: (5, Tenths(0))
      case 17...18: (6, Tenths(0))
      case 19: (7, Tenths(0))
      default: (8, Tenths(0))
      }
  }
}

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
      note: "With \(table.scores) scores the table uses the lowest \(table.lowestUsed)\(adjustment)."
    )
  }
}
