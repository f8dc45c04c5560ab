/// Published averages for players of a handicap, from 0 (scratch) to 20. Between two published handicaps a figure is
/// interpolated linearly; outside there is none.
public struct Benchmark: Hashable, Sendable {
  public static let handicaps = 0...20

  public let handicap: Int

  /// Nil outside of `handicaps`.
  public init?(handicap: Int) {
    guard Self.handicaps.contains(handicap) else { return nil }
    self.handicap = handicap
  }

  /// Nil if nothing is published for this handicap.
  public subscript(figure: ComparedFigure) -> BenchmarkValue? {
    let points = Self.published(figure)
    if let point = points.first(where: { $0.handicap == handicap }) {
      return BenchmarkValue(value: RoundedNumber(count: point.count, places: figure.places), basis: .published)
    }
    guard let low = points.last(where: { $0.handicap < handicap }),
      let high = points.first(where: { $0.handicap > handicap })
    else { return nil }
    let span = high.handicap - low.handicap
    let count = Rounding.nearest(
      low.count * (high.handicap - handicap) + high.count * (handicap - low.handicap),
      span
    )
    return BenchmarkValue(value: RoundedNumber(count: count, places: figure.places), basis: .interpolated)
  }

  /// In tenths; averages per hole in hundredths.
  private static func published(_ figure: ComparedFigure) -> [(handicap: Int, count: Int)] {
    switch figure {
    case .par3: [(10, 360)]
    case .par4: [(10, 467)]
    case .par5: [(10, 552)]
    case .fairways: [(10, 500)]
    case .greens: [(10, 350)]
    case .upAndDown: [(10, 400)]
    case .threePutts: [(10, 80)]
    case .birdies: [(0, 22), (10, 7), (20, 3)]
    case .bogeys: [(0, 46), (10, 77), (20, 90)]
    case .doubles: [(0, 7), (10, 29), (20, 66)]
    }
  }
}

/// A figure of a benchmark.
public struct BenchmarkValue: Hashable, Sendable, Encodable {
  public enum Basis: String, Hashable, Sendable, Encodable {
    case published, interpolated
  }

  public let value: RoundedNumber
  public let basis: Basis
}
