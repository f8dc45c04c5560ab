/// A player's figures next to those of a chosen handicap.
public struct Comparison: Hashable, Sendable, Encodable {
  public let handicap: Int
  /// The benchmark's figures, each with the player's own, which may be unknown.
  public let rows: [Row]

  public struct Row: Hashable, Sendable {
    public let figure: ComparedFigure
    public let own: Figure
    public let benchmark: BenchmarkValue
    /// The player's figure minus the benchmark's, both as displayed; nil if the player's is unknown.
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

  /// Unknown values are null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(figure, forKey: .figure)
    try container.encode(own, forKey: .own)
    try container.encode(benchmark, forKey: .benchmark)
    try container.encode(difference, forKey: .difference)
  }
}
