/// A game by which a round can be scored, chosen before or after it is played. The lines decide whether it is gross or
/// net and whether players or sides compete: best ball is stroke play of sides, four-ball is match play of sides.
public enum Format: Hashable, Sendable {
  case strokePlay
  case stableford(PointTable)
  case matchPlay
  case nassau
  case skins(carriesOver: Bool)

  /// Nil if the lines do not allow the game: a match needs exactly two, skins at least two, all on the same holes.
  /// - Parameter ties: Without effect on a match and on skins, which rank no scores.
  public func result<Competitor>(
    _ lines: [ScoreLine<Competitor>],
    ties: Ties = .shared
  ) -> FormatResult<Competitor>? {
    switch self {
    case .strokePlay: lines.isEmpty ? nil : .strokePlay(StrokePlay(lines, ties: ties))
    case .stableford(let table): lines.isEmpty ? nil : .stableford(Stableford(lines, table: table, ties: ties))
    case .matchPlay: Self.pair(lines).flatMap { MatchPlay($0, $1) }.map { .matchPlay($0) }
    case .nassau: Self.pair(lines).flatMap { Nassau($0, $1) }.map { .nassau($0) }
    case .skins(let carriesOver): Skins(lines, carriesOver: carriesOver).map { .skins($0) }
    }
  }

  private static func pair<Line>(_ lines: [Line]) -> (Line, Line)? {
    lines.count == 2 ? (lines[0], lines[1]) : nil
  }
}

/// The result of a format.
public enum FormatResult<Competitor: Hashable & Sendable>: Hashable, Sendable {
  case strokePlay(StrokePlay<Competitor>)
  case stableford(Stableford<Competitor>)
  case matchPlay(MatchPlay<Competitor>)
  case nassau(Nassau<Competitor>)
  case skins(Skins<Competitor>)

  /// The standing as a sentence. `isPair`: whether a competitor's name is that of two people, "Anna and Bo".
  public func sentence(_ name: (Competitor) -> String, isPair: (Competitor) -> Bool = { _ in false }) -> String {
    switch self {
    case .strokePlay(let result): result.sentence(name, isPair: isPair)
    case .stableford(let result): result.sentence(name, isPair: isPair)
    case .matchPlay(let result): result.sentence(name, isPair: isPair)
    case .nassau(let result): result.sentence(name, isPair: isPair)
    case .skins(let result): result.sentence(name)
    }
  }
}

extension FormatResult: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case format, result
  }

  /// `{"format": "matchPlay", "result": {...}}`
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .strokePlay(let result):
      try container.encode("strokePlay", forKey: .format)
      try container.encode(result, forKey: .result)
    case .stableford(let result):
      try container.encode("stableford", forKey: .format)
      try container.encode(result, forKey: .result)
    case .matchPlay(let result):
      try container.encode("matchPlay", forKey: .format)
      try container.encode(result, forKey: .result)
    case .nassau(let result):
      try container.encode("nassau", forKey: .format)
      try container.encode(result, forKey: .result)
    case .skins(let result):
      try container.encode("skins", forKey: .format)
      try container.encode(result, forKey: .result)
    }
  }
}
