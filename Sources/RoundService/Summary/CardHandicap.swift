import Basics
import Golf

/// The strokes, net totals and differential that follow from the handicap index entered for a card.
struct CardHandicap: Hashable, Sendable {
  /// Nil without an index, as are all values derived from it.
  let course: CourseHandicap?
  /// The strokes that the card receives in the round's game; nil in a gross game.
  let playing: PlayingHandicap?
  /// Strokes received, in the order of the tee's holes.
  let received: [Int]?
  let net: NetTotals?
  /// The differential of a finished card with enough holes; nil if it needs an index and there is none.
  let differential: Tenths?

  /// The handicaps of a round's cards: by its game, or by stroke play net if it has none.
  static func all(_ cards: [(stored: StoredCard, card: Card)], in game: RoundGame<CardID>?) -> [CardHandicap] {
    let entries = cards.map { GameEntry($0.stored, $0.card) }
    let playing = (game ?? RoundGame(.strokePlay, .net)).handicaps(entries)
    return zip(zip(cards, entries), playing).map { CardHandicap($0.0, $0.1.handicap, playing: $1) }
  }

  private init(
    _ played: (stored: StoredCard, card: Card),
    _ course: CourseHandicap?,
    playing: PlayingHandicap?
  ) {
    let (stored, card) = played
    self.course = course
    self.playing = playing
    let strokes = playing.map { StrokesReceived($0, on: card.tee) }
    received = strokes.map { strokes in card.tee.holes.map { strokes[$0.number] } }
    net = strokes.map { NetTotals(card, $0) }
    let posted = stored.postedNine.flatMap(card.asNine) ?? card
    let score =
      stored.status == .finished
      ? PostedScore(playedOn: stored.playedOn, card: posted, conditions: stored.conditions) : nil
    differential = score.flatMap { Differential($0.rated(stored.handicapIndex), index: stored.handicapIndex)?.rounded }
  }
}

/// A card's totals minus the strokes received, over the holes that were holed out.
struct NetTotals: Hashable, Sendable {
  let out: Int?
  let `in`: Int?
  /// Nil without a hole, or with one that was picked up.
  let total: Int?
  let toPar: Int?

  init(_ card: Card, _ received: StrokesReceived) {
    var nines: (out: Int?, in: Int?) = (nil, nil)
    var toPar: Int?
    for hole in card.tee.holes {
      guard let strokes = card[hole.number]?.holedOut else { continue }
      let net = strokes - received[hole.number]
      if hole.number.isFrontNine { nines.out = (nines.out ?? 0) + net } else { nines.in = (nines.in ?? 0) + net }
      toPar = (toPar ?? 0) + net - hole.par.rawValue
    }
    out = nines.out
    self.in = nines.in
    total = toPar == nil || card.scored.contains(where: \.score.pickedUp) ? nil : (nines.out ?? 0) + (nines.in ?? 0)
    self.toPar = toPar
  }
}

extension JSONWriter {
  /// The members of the contract's `Card` that depend on its index.
  mutating func strokes(_ handicap: CardHandicap) {
    nullable("courseHandicap", handicap.course?.rounded)
    nullable("playingHandicap", handicap.playing?.strokes)
    name("strokesReceived")
    if let received = handicap.received { array(received) { $0.value($1) } } else { null() }
  }

  mutating func results(_ handicap: CardHandicap) {
    net(handicap)
    name("differential")
    if let differential = handicap.differential { value(differential) } else { null() }
  }

  mutating func net(_ handicap: CardHandicap) {
    name("net")
    if let net = handicap.net {
      object {
        $0.nullable("out", net.out)
        $0.nullable("in", net.in)
        $0.nullable("total", net.total)
        $0.nullable("toPar", net.toPar)
      }
    } else {
      null()
    }
  }
}
