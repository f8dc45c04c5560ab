/// A card's facts for the badges, in a few bytes: a fold over a thousand rounds reads these a thousand times, and the
/// card itself only where a badge is earned.
struct CardFeats: Hashable, Sendable {
  /// Features that the card has at least once.
  struct Marks: OptionSet, Hashable, Sendable {
    let rawValue: UInt8

    static let par = Marks(rawValue: 1)
    static let birdie = Marks(rawValue: 2)
    static let eagle = Marks(rawValue: 4)
    static let ace = Marks(rawValue: 8)
    static let bogeyFreeNine = Marks(rawValue: 16)
    static let turkey = Marks(rawValue: 32)
    static let noThreePutts = Marks(rawValue: 64)
    static let parThreesAtPar = Marks(rawValue: 128)
  }

  private(set) var marks: Marks = []
  /// See `RoundFeats.isComplete`.
  let isComplete: Bool
  private let gross: Int32
  private let toPar: Int32
  private let hasScore: Bool

  init(_ card: Card) {
    let feats = RoundFeats(card)
    isComplete = feats.isComplete
    hasScore = feats.score != nil
    // No score comes near the limit of 32 bits.
    gross = Int32(clamping: feats.score?.gross ?? 0)
    toPar = Int32(clamping: feats.score?.toPar ?? 0)
    for hole in feats.holes {
      switch hole.toPar {
      case 0: marks.insert(.par)
      case -1: marks.insert(.birdie)
      case ...(-2): marks.insert(.eagle)
      default: break
      }
      if hole.strokes == 1 { marks.insert(.ace) }
    }
    if feats.bogeyFreeNine != nil { marks.insert(.bogeyFreeNine) }
    if feats.turkey != nil { marks.insert(.turkey) }
    if feats.puttsWithoutThree != nil { marks.insert(.noThreePutts) }
    if feats.parThreesAtPar != nil { marks.insert(.parThreesAtPar) }
  }

  /// See `RoundFeats.score`.
  var score: (gross: Int, toPar: Int)? { hasScore ? (Int(gross), Int(toPar)) : nil }

  /// The score as text: "84 (+12)".
  var scoreText: String { score.map { "\($0.gross) (\(ToPar($0.toPar)))" } ?? "" }
}

/// The same facts, with the holes from which they are derived.
struct RoundFeats {
  let card: Card
  /// The holes that were holed out, in order of play.
  let holes: [Feat]
  /// Whether all nine or eighteen holes have a score or were picked up.
  let isComplete: Bool
  /// Nil unless the round is complete and every hole was holed out.
  let score: (gross: Int, toPar: Int)?

  struct Feat {
    let hole: Hole
    let strokes: Int
    let putts: Int?
    /// The position in order of play, so that neighbouring holes differ by one.
    let turn: Int

    var toPar: Int { strokes - hole.par.rawValue }
    var text: String { "\(strokes) on hole \(hole.number), a par \(hole.par)" }
  }

  init(_ card: Card) {
    self.card = card
    holes = card.order.holes.enumerated().compactMap { turn, number in
      guard let hole = card.tee.hole(number), let score = card[number], let strokes = score.holedOut
      else { return nil }
      return Feat(hole: hole, strokes: strokes, putts: score.putts, turn: turn)
    }
    isComplete = RoundLength(rawValue: card.tee.holes.count) != nil && card.isComplete
    score =
      isComplete && holes.count == card.tee.holes.count
      ? (holes.reduce(0) { $0 + $1.strokes }, holes.reduce(0) { $0 + $1.toPar }) : nil
  }

  /// The nine that was played without a hole over par; nil if there is none.
  var bogeyFreeNine: String? {
    let nines = [
      ("1 to 9", holes.filter(\.hole.number.isFrontNine)), ("10 to 18", holes.filter { !$0.hole.number.isFrontNine }),
    ]
    return nines.first { $0.1.count == 9 && $0.1.allSatisfy { $0.toPar <= 0 } }?.0
  }

  /// The first three holes in a row under par; nil if there are none.
  var turkey: [Feat]? {
    for place in holes.indices.dropLast(2) where holes[place + 2].turn - holes[place].turn == 2 {
      let three = holes[place...(place + 2)]
      if three.allSatisfy({ $0.toPar < 0 }) { return Array(three) }
    }
    return nil
  }

  /// The number of putts, if every hole had at most two; otherwise nil.
  var puttsWithoutThree: Int? {
    guard score != nil else { return nil }
    let putts = holes.compactMap(\.putts)
    return putts.count == holes.count && putts.allSatisfy { $0 <= 2 } ? putts.reduce(0, +) : nil
  }

  /// The number of par 3s, if there are at least two and none was over par; otherwise nil.
  var parThreesAtPar: Int? {
    let all = card.tee.holes.count { $0.par.rawValue == 3 }
    let good = holes.count { $0.hole.par.rawValue == 3 && $0.toPar <= 0 }
    return isComplete && all >= 2 && good == all ? all : nil
  }
}
