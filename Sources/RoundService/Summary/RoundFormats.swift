import Golf
import ServiceKit

/// The games that the cards of a round make up: gross always, net if every card has an index.
struct RoundFormats: Sendable {
  /// A game with its result.
  struct Entry: Sendable {
    let format: Name
    /// The handicap allowance; nil for gross.
    let allowance: Allowance?
    let game: Game
  }

  enum Name: String, Sendable {
    case strokePlay, stableford, modifiedStableford, matchPlay, nassau, skins, bestBall, fourBall
  }

  /// A game between players, identified by their cards, or between two sides.
  enum Game: Sendable {
    case players(FormatResult<CardID>)
    case sides(FormatResult<Side>)
  }

  /// A side of two: the first two cards, or the last two.
  enum Side: String, Hashable, Sendable, Encodable {
    case first = "A"
    case second = "B"
  }

  /// How scores are compared: it determines the strokes for a tee of another par (WHS rule 6.2b).
  private enum Comparison {
    /// Against par, or by points, which depend on par.
    case againstPar
    case byStrokes
    /// By strokes, where the lowest handicap plays off 0.
    case match
  }

  private(set) var entries: [Entry] = []
  private let cards: [(stored: StoredCard, card: Card)]
  /// In the order of `cards`; nil unless every card has an index.
  private let handicaps: [CourseHandicap]?

  /// No game before the first hole is played.
  init(_ cards: [(stored: StoredCard, card: Card)]) {
    self.cards = cards
    let handicaps = cards.compactMap { stored, card in stored.handicapIndex.flatMap { CourseHandicap($0, on: card.tee) }
    }
    self.handicaps = handicaps.count == cards.count ? handicaps : nil
    guard cards.contains(where: { !$0.card.scored.isEmpty }) else { return }
    addEach(.strokePlay, .strokePlay, .strokePlay)
    addBest(.stableford, .stableford(.stableford), .strokePlay)
    addBest(.modifiedStableford, .stableford(.modified), .strokePlay)
    if cards.count > 1 { addEach(.skins, .skins(carriesOver: true), .full, .byStrokes) }
    if cards.count == 2 {
      addEach(.matchPlay, .matchPlay, .singlesMatch, .match)
      addEach(.nassau, .nassau, .singlesMatch, .match)
    }
    if cards.count == 4 {
      addSides(.bestBall, .strokePlay, .fourBallStrokePlay, .againstPar)
      addSides(.fourBall, .matchPlay, .fourBallMatch, .match)
    }
  }

  /// The cards of each side.
  var sides: [(side: Side, cards: [CardID])] {
    [(.first, cards.prefix(2).map(\.stored.id)), (.second, cards.dropFirst(2).map(\.stored.id))]
  }

  /// A player's name within a sentence, isolated from its text direction; for a side, both names.
  func name(_ id: CardID) -> String { cards.first { $0.stored.id == id }?.stored.playerName.isolated ?? "" }

  func name(_ side: Side) -> String {
    sides.first { $0.side == side }.map { $0.cards.map(name).joined(separator: " and ") } ?? ""
  }

  private mutating func addEach(
    _ name: Name,
    _ format: Format,
    _ allowance: Allowance,
    _ comparison: Comparison = .againstPar
  ) {
    add(name, nil, format.result(lines(nil, comparison)))
    guard handicaps != nil else { return }
    add(name, allowance, format.result(lines(allowance, comparison)))
  }

  /// Adds points by net scores, or by gross scores if there are no net ones.
  private mutating func addBest(_ name: Name, _ format: Format, _ allowance: Allowance) {
    let allowance = handicaps == nil ? nil : allowance
    add(name, allowance, format.result(lines(allowance, .againstPar)))
  }

  private mutating func addSides(_ name: Name, _ format: Format, _ allowance: Allowance, _ comparison: Comparison) {
    for allowance in handicaps == nil ? [nil] : [nil, allowance] {
      let lines = lines(allowance, comparison)
      let sides = [(Side.first, Array(lines.prefix(2))), (Side.second, Array(lines.dropFirst(2)))].compactMap {
        ScoreLine($0, bestOf: $1, againstPar: comparison == .againstPar)
      }
      guard sides.count == 2, let result = format.result(sides) else { continue }
      entries.append(Entry(format: name, allowance: allowance, game: .sides(result)))
    }
  }

  private mutating func add(_ name: Name, _ allowance: Allowance?, _ result: FormatResult<CardID>?) {
    if let result { entries.append(Entry(format: name, allowance: allowance, game: .players(result))) }
  }

  private func lines(_ allowance: Allowance?, _ comparison: Comparison) -> [ScoreLine<CardID>] {
    var playing = allowance.flatMap { allowance in handicaps?.map { PlayingHandicap($0, allowance) } }
    if comparison != .againstPar {
      playing = playing.map { PlayingHandicap.acrossTees($0, pars: cards.map(\.card.tee.par)) }
    }
    if comparison == .match { playing = playing?.offTheLowest }
    return cards.enumerated().map { place, entry in
      let received = playing.map { StrokesReceived($0[place], on: entry.card.tee) }
      return ScoreLine(entry.stored.id, card: entry.card, isFinished: entry.stored.status == .finished) {
        received?[$0] ?? 0
      }
    }
  }
}
