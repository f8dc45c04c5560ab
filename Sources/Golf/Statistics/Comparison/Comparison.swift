/// A player's figures beside those of a chosen handicap.
public struct Comparison: Hashable, Sendable, Encodable {
  public let handicap: Int
  /// Those that the benchmark has, the player's own beside each even where it is not known.
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    public let figure: ComparedFigure
    public let own: Figure
    public let benchmark: BenchmarkValue
    /// Own less benchmark, as both are shown; nil where the own is not known.
    public let difference: RoundedNumber?
  }

  public init(_ statistics: Statistics, with benchmark: Benchmark) {
    handicap = benchmark.handicap
    rows = ComparedFigure.allCases.compactMap { figure in
      guard let theirs = benchmark[figure] else { return nil }
      let own = figure.of(statistics)
      let difference = own.value.map { RoundedNumber(count: $0.count - theirs.value.count, places: $0.places) }
      return Row(figure: figure, own: own, benchmark: theirs, difference: difference)
    }
  }
}

extension Comparison.Row: Encodable {
  private enum CodingKeys: String, CodingKey {
    case figure, own, benchmark, difference
  }

  /// What is not known is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(figure, forKey: .figure)
    try container.encode(own, forKey: .own)
    try container.encode(benchmark, forKey: .benchmark)
    try container.encode(difference, forKey: .difference)
  }
}
