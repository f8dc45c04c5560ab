/// The game of a round: stroke play unless the players choose another, gross or net, with its handicap allowance, and
/// with sides if sides compete. The dots, the net scores and the points of the round follow it.
public struct RoundGame<Player: Hashable & Sendable>: Hashable, Sendable {
  public let format: GameFormat
  public let scoring: GameScoring
  /// Nil for the usual allowance of the game; without effect on a gross game.
  public let allowance: Allowance?
  /// Nil if players compete, or if the sides are yet to be chosen.
  public let sides: [[Player]]?
  /// Without effect on a match and on skins.
  public let ties: Ties

  public init(
    _ format: GameFormat,
    _ scoring: GameScoring = .gross,
    allowance: Allowance? = nil,
    sides: [[Player]]? = nil,
    ties: Ties = .shared
  ) {
    self.format = format
    self.scoring = scoring
    self.allowance = allowance
    self.sides = sides
    self.ties = ties
  }

  /// The allowance by which the strokes are computed; nil for a gross game. The usual one is WHS appendix C's: a match
  /// of sides of two has that of four-ball.
  public var played: Allowance? {
    guard scoring == .net else { return nil }
    if let allowance { return allowance }
    let isOfPairs = sides?.contains { $0.count > 1 } ?? false
    return format.isMatch && isOfPairs ? .fourBallMatch : format.usualAllowance
  }
}

/// The games that can be chosen.
public enum GameFormat: String, Hashable, Sendable, CaseIterable, Codable {
  case strokePlay, stableford, modifiedStableford, matchPlay, nassau, skins, bestBall, fourBall

  /// How scores are compared: it determines the strokes for a tee of another par (WHS rule 6.2b).
  enum Comparison {
    /// Against par, or by points, which depend on par.
    case againstPar
    case byStrokes
    /// By strokes, where the lowest handicap plays off 0.
    case match
  }

  var comparison: Comparison {
    switch self {
    case .strokePlay, .stableford, .modifiedStableford, .bestBall: .againstPar
    case .skins: .byStrokes
    case .matchPlay, .nassau, .fourBall: .match
    }
  }

  var isMatch: Bool { comparison == .match }

  /// Whether points by the score against par decide it.
  public var isOfPoints: Bool { self == .stableford || self == .modifiedStableford }

  /// Whether only sides play it.
  public var needsSides: Bool { self == .bestBall || self == .fourBall }

  /// Whether sides can play it. The others are games of players alone.
  public var allowsSides: Bool { needsSides || isMatch }

  var usualAllowance: Allowance {
    switch self {
    case .strokePlay, .stableford, .modifiedStableford: .strokePlay
    case .matchPlay, .nassau: .singlesMatch
    case .skins: .full
    case .bestBall: .fourBallStrokePlay
    case .fourBall: .fourBallMatch
    }
  }

  var rules: Format {
    switch self {
    case .strokePlay, .bestBall: .strokePlay
    case .stableford: .stableford(.stableford)
    case .modifiedStableford: .stableford(.modified)
    case .matchPlay, .fourBall: .matchPlay
    case .nassau: .nassau
    case .skins: .skins(carriesOver: true)
    }
  }
}

/// Whether the strokes count as they were played, or less those received.
public enum GameScoring: String, Hashable, Sendable, CaseIterable, Codable {
  case gross, net
}

/// One of the two sides of a game.
public enum Side: String, Hashable, Sendable, Codable {
  case first = "A"
  case second = "B"
}

extension RoundGame: Codable where Player: Codable {
  private enum CodingKeys: String, CodingKey {
    case format, scoring, allowance, sides, ties
  }

  /// Throws for an unknown format, scoring or rule for ties, and for an allowance that is none. Ties are shared in a
  /// game that was stored before they could be chosen.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    format = try container.decode(GameFormat.self, forKey: .format)
    scoring = try container.decode(GameScoring.self, forKey: .scoring)
    allowance = try container.decodeIfPresent(Int.self, forKey: .allowance).map { percent in
      guard let allowance = Allowance(percent: percent) else {
        throw DecodingError.dataCorruptedError(forKey: .allowance, in: container, debugDescription: "not a percentage")
      }
      return allowance
    }
    sides = try container.decodeIfPresent([[Player]].self, forKey: .sides)
    ties = try container.decodeIfPresent(Ties.self, forKey: .ties) ?? .shared
  }

  /// `{"format": "fourBall", "scoring": "net", "allowance": null, "sides": [["…", "…"], ["…", "…"]]}`, with
  /// `"ties": "countback"` unless they are shared.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(format, forKey: .format)
    try container.encode(scoring, forKey: .scoring)
    try container.encode(allowance?.percent, forKey: .allowance)
    try container.encode(sides, forKey: .sides)
    if ties != .shared { try container.encode(ties, forKey: .ties) }
  }
}
