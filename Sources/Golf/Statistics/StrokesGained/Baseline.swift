/// The reference player for strokes gained.
public enum Baseline: String, Hashable, Sendable, CaseIterable, Encodable {
  /// The average on the professional tour.
  case tour
  /// A player of handicap index 0.
  case scratch
  /// A player who scores 90 on a standard course of par 72.
  case ninety
}

/// Whether a figure is computed from the hole's own data, or from an average in its place.
public enum FigureBasis: String, Hashable, Sendable, Encodable {
  case measured, estimated
}

/// Strokes in millionths: an expected score is a fraction of a stroke, and unlike doubles, integers add up to the same
/// sum in any order. Table values are exact in this unit; an even share of a course rating is off by less than half a
/// unit a hole.
enum Millionths {
  static let perStroke = 1_000_000

  /// Interpolates linearly between points in hundredths of a stroke; nil outside of them.
  static func interpolate(_ points: [(at: Int, hundredths: Int)], at place: Int) -> Int? {
    for (low, high) in zip(points, points.dropFirst()) where low.at <= place && place <= high.at {
      let rise = (high.hundredths - low.hundredths) * perStroke / 100
      return low.hundredths * perStroke / 100 + Rounding.nearest(rise * (place - low.at), high.at - low.at)
    }
    return nil
  }
}

/// The tour's expected strokes from the tee by the length of the hole: M. Broadie, "Every Shot Counts" (2014);
/// interpolated linearly between the published lengths.
public enum TeeBaseline {
  /// The published range, in yards. Shorter holes use the first value; above it, the expectation keeps rising at the
  /// rate of the last twenty yards (both our choice).
  public static let published = 100...600

  /// The expected strokes, in millionths.
  public static func millionths(yards: Int) -> Int {
    if yards <= published.lowerBound { return first }
    if yards <= published.upperBound { return table[yards - published.lowerBound] }
    return last + (yards - published.upperBound) * lastRise
  }

  private static let hundredths = [
    292, 299, 297, 299, 305, 312, 317, 325, 345, 365, 371, 379, 386, 392, 396, 399, 402, 408, 417, 428, 441, 454, 465,
    474, 479, 482,
  ]
  private static let step = 20

  private static let first = (hundredths.first ?? 0) * Millionths.perStroke / 100
  private static let last = (hundredths.last ?? 0) * Millionths.perStroke / 100
  private static let lastRise =
    ((hundredths.last ?? 0) - (hundredths.dropLast().last ?? 0)) * Millionths.perStroke / 100 / step

  private static let table: [Int] = {
    let points = hundredths.enumerated().map { (at: published.lowerBound + step * $0, hundredths: $1) }
    return published.map { Millionths.interpolate(points, at: $0) ?? 0 }
  }()
}

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

/// The baselines' expected scores on the holes of one tee.
struct RoundBaselines {
  /// The expected score relative to par on each hole, in millionths, by the position in `Baseline.allCases`. The tour's
  /// depends on the hole's length instead.
  private let overPar: [Int]

  /// A scratch player's expected score is the course rating, by definition. A 90-golfer scores 18 over it on a tee of
  /// standard slope, so `18 x slope / 113` over it on this one (the differential of WHS rule 5.1 solved for the score;
  /// our choice). Both are distributed evenly over the holes, relative to par.
  init(_ tee: TeeSnapshot) {
    let holes = max(1, tee.holes.count)
    let scratch = (tee.rating.courseRating.rawValue - 10 * tee.par) * Millionths.perStroke / 10
    let bogeys = Rounding.nearest(holes * tee.rating.slope.rawValue * Millionths.perStroke, 113)
    overPar = Baseline.allCases.map { baseline in
      switch baseline {
      case .tour: 0
      case .scratch: Rounding.nearest(scratch, holes)
      case .ninety: Rounding.nearest(scratch + bogeys, holes)
      }
    }
  }

  func expected(_ hole: Hole, _ place: Int) -> Int {
    place == Self.tour
      ? TeeBaseline.millionths(yards: hole.yards) : hole.par.rawValue * Millionths.perStroke + overPar[place]
  }

  private static let tour = Baseline.allCases.firstIndex(of: .tour)
}
