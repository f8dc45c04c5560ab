/// A player's part of a game.
public struct GameEntry<Player: Hashable & Sendable>: Hashable, Sendable {
  public let player: Player
  public let card: Card
  /// Whether a hole without a score counts as not holed out.
  public let isFinished: Bool
  /// Nil without an index, or for a round of neither 18 nor 9 holes.
  public let handicap: CourseHandicap?

  public init(_ player: Player, card: Card, isFinished: Bool, index: HandicapIndex?) {
    self.player = player
    self.card = card
    self.isFinished = isFinished
    handicap = index.flatMap { CourseHandicap($0, on: card.tee) }
  }
}

/// Where a game stands.
public enum GameResult<Player: Hashable & Sendable>: Hashable, Sendable {
  case players(FormatResult<Player>)
  case sides(FormatResult<Side>, of: [Side: [Player]])

  /// The standing as a sentence; a side has the names of its players.
  public func sentence(_ name: (Player) -> String) -> String {
    switch self {
    case .players(let result): result.sentence(name)
    case .sides(let result, let sides):
      result.sentence({ Words.list(sides[$0]?.map(name) ?? []) }) { sides[$0]?.count ?? 1 > 1 }
    }
  }
}

/// What a game lacks before it can be scored.
public enum GameLack: String, Hashable, Sendable {
  /// It needs another number of players.
  case players
  /// A player is on no side, or the sides are yet to be chosen.
  case sides
  /// It is net, and a player has no handicap index.
  case indexes
}

extension RoundGame {
  /// The strokes that each player receives in the game, in the order of the entries; nil without an index, in a gross
  /// game, and in a match until every player has an index.
  public func handicaps(_ entries: [GameEntry<Player>]) -> [PlayingHandicap?] {
    guard let played else { return entries.map { _ in nil } }
    let own = entries.map { entry in entry.handicap.map { PlayingHandicap($0, played) } }
    guard format.comparison != .againstPar else { return own }
    let lowest = entries.map(\.card.tee.par).min() ?? 0
    let across = zip(own, entries).map { handicap, entry in
      handicap.map { PlayingHandicap($0.strokes + entry.card.tee.par - lowest) }
    }
    guard format.isMatch else { return across }
    let all = across.compactMap(\.self)
    return all.count == across.count ? all.offTheLowest : across.map { _ in nil }
  }

  /// Nil if it can be scored. Of several, the first in the order of the cases.
  public func lack(_ entries: [GameEntry<Player>]) -> GameLack? {
    let players = entries.map(\.player)
    let least =
      switch format {
      case .strokePlay, .stableford, .modifiedStableford: 1
      case .matchPlay, .nassau, .skins: 2
      case .bestBall: sides == nil ? 3 : 2
      case .fourBall: 4
      }
    guard players.count >= least else { return .players }
    let needsSides = sides != nil || format.needsSides || format.isMatch && players.count > 2
    if needsSides, format.allowsSides, sides(of: players) == nil { return .sides }
    return scoring == .net && entries.contains { $0.handicap == nil } ? .indexes : nil
  }

  /// Nil if the game lacks something.
  public func result(_ entries: [GameEntry<Player>]) -> GameResult<Player>? {
    guard lack(entries) == nil else { return nil }
    let lines = zip(entries, handicaps(entries)).map { entry, handicap in
      let received = handicap.map { StrokesReceived($0, on: entry.card.tee) }
      let handicap = handicap?.strokes
      return ScoreLine(entry.player, card: entry.card, isFinished: entry.isFinished, handicap: handicap) {
        received?[$0] ?? 0
      }
    }
    guard format.allowsSides, let sides = sides(of: entries.map(\.player)) else {
      return format.rules.result(lines, ties: ties).map { .players($0) }
    }
    let balls = sides.compactMap { side, players in
      ScoreLine(
        side,
        bestOf: lines.filter { players.contains($0.competitor) },
        againstPar: format.comparison == .againstPar
      )
    }
    guard balls.count == sides.count else { return nil }
    return format.rules.result(balls, ties: ties)
      .map { .sides($0, of: Dictionary(sides.map { ($0.side, $0.players) }) { first, _ in first }) }
  }
}
