import Golf
import ServiceKit

/// The games that the cards of a round make up: the round's own first, then gross always, and net if every card has an
/// index.
struct RoundFormats: Sendable {
  /// A game with its result.
  struct Entry: Sendable {
    let game: RoundGame<CardID>
    let result: GameResult<CardID>
  }

  private(set) var entries: [Entry] = []
  private let cards: [(stored: StoredCard, card: Card)]

  /// No game before the first hole is played.
  /// - Parameter own: The round's game; its sides play the other games of sides too.
  init(_ cards: [(stored: StoredCard, card: Card)], own: RoundGame<CardID>? = nil) {
    self.cards = cards
    guard cards.contains(where: { !$0.card.scored.isEmpty }) else { return }
    let parts = cards.map { stored, card in GameEntry(stored, card) }
    let hasNet = parts.allSatisfy { $0.handicap != nil }
    let others = Self.usual(cards: cards.count, hasNet: hasNet)
      .filter { format, scoring in format != own?.format || scoring != own?.scoring }
      .map { format, scoring in RoundGame(format, scoring, sides: format.needsSides ? own?.sides : nil) }
    entries = ([own].compactMap(\.self) + others).compactMap { game in
      game.result(parts).map { Entry(game: game, result: $0) }
    }
  }

  /// A player's name within a sentence, isolated from its text direction.
  func name(_ id: CardID) -> String { cards.first { $0.stored.id == id }?.stored.playerName.isolated ?? "" }

  /// Points are by net scores, or by gross scores if there are no net ones; the other games are both.
  private static func usual(cards: Int, hasNet: Bool) -> [(GameFormat, GameScoring)] {
    var formats: [GameFormat] = [.strokePlay, .stableford, .modifiedStableford]
    if cards > 1 { formats.append(.skins) }
    if cards == 2 { formats += [.matchPlay, .nassau] }
    if cards == 4 { formats += [.bestBall, .fourBall] }
    let all: [GameScoring] = hasNet ? [.gross, .net] : [.gross]
    return formats.flatMap { format in
      (format.isOfPoints ? all.suffix(1) : all[...]).map { (format, $0) }
    }
  }
}

extension GameEntry<CardID> {
  init(_ stored: StoredCard, _ card: Card) {
    self.init(stored.id, card: card, isFinished: stored.status == .finished, index: stored.handicapIndex)
  }
}
