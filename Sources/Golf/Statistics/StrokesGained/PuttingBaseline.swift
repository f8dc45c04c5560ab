/// Expected putts by the length of the first putt: M. Broadie, "Every Shot Counts" (2014); interpolated linearly
/// between the published lengths.
public enum PuttingBaseline {
  /// The published range, in feet. Below it, the expectation falls linearly to one putt at the hole; above it, it keeps
  /// rising at the rate of the last ten feet (both our choice).
  public static let published = 2...60

  /// The expected putts from a length, in millionths; nil for lengths that cannot be entered.
  public static func millionths(feet: Int, _ baseline: Baseline) -> Int? {
    guard let place = Baseline.allCases.firstIndex(of: baseline), tables[place].indices.contains(feet) else {
      return nil
    }
    return tables[place][feet]
  }

  private static let points: [(feet: Int, tour: Int, scratch: Int, ninety: Int)] = [
    (2, 101, 101, 106), (3, 104, 107, 117), (4, 113, 120, 136), (5, 123, 134, 151), (6, 134, 145, 162),
    (7, 142, 154, 169), (8, 150, 160, 175), (9, 156, 165, 179), (10, 161, 168, 182), (15, 178, 181, 194),
    (20, 187, 189, 202), (30, 198, 203, 216), (40, 206, 214, 230), (50, 214, 222, 241), (60, 221, 230, 251),
  ]

  /// Indexed by the position in `Baseline.allCases`, then by feet.
  static let tables: [[Int]] = Baseline.allCases.map { baseline in
    let column = points.map { point in
      let hundredths =
        switch baseline {
        case .tour: point.tour
        case .scratch: point.scratch
        case .ninety: point.ninety
        }
      return (at: point.feet, hundredths: hundredths)
    }
    return HoleEntry.firstPuttFeetAllowed.map { expected(column, feet: $0) }
  }

  private static func expected(_ column: [(at: Int, hundredths: Int)], feet: Int) -> Int {
    let nearest = [(at: 0, hundredths: 100)] + column.prefix(1)
    if let value = Millionths.interpolate(nearest, at: feet) ?? Millionths.interpolate(column, at: feet) {
      return value
    }
    let last = column.suffix(2).map(\.hundredths)
    let longest = column.last?.at ?? 0
    return (10 * (last.last ?? 0) + ((last.last ?? 0) - (last.first ?? 0)) * (feet - longest))
      * Millionths.perStroke / 1000
  }
}
