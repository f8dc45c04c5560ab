/// What a card says for the badges, in a few bytes: a fold over a thousand rounds looks at it a thousand times, and at
/// the card itself only where a badge is earned.
struct CardFeats: Hashable, Sendable {
  /// What the card has at least one of.
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
  /// As `RoundFeats.isComplete`.
  let isComplete: Bool
  private let gross: Int32
  private let toPar: Int32
  private let hasScore: Bool

  init(_ card: Card) {
    let feats = RoundFeats(card)
    isComplete = feats.isComplete
    hasScore = feats.score != nil
    // Nobody scores two thousand million.
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

  /// As `RoundFeats.score`.
  var score: (gross: Int, toPar: Int)? { hasScore ? (Int(gross), Int(toPar)) : nil }

  /// "84 (+12)"
  var scoreText: String { score.map { "\($0.gross) (\(ToPar($0.toPar)))" } ?? "" }
}

/// The same with what it is found from.
struct RoundFeats {
  let card: Card
  /// In order of play: the holes that were holed out.
  let holes: [Feat]
  /// Nine or eighteen holes, each with a score or picked up.
  let isComplete: Bool
  /// Nil unless it is complete and every hole was holed out.
  let score: (gross: Int, toPar: Int)?

  struct Feat {
    let hole: Hole
    let strokes: Int
    let putts: Int?
    /// In order of play, so that neighbours differ by one.
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

  /// The nine that was played without one over par.
  var bogeyFreeNine: String? {
    let nines = [
      ("1 to 9", holes.filter(\.hole.number.isFrontNine)), ("10 to 18", holes.filter { !$0.hole.number.isFrontNine }),
    ]
    return nines.first { $0.1.count == 9 && $0.1.allSatisfy { $0.toPar <= 0 } }?.0
  }

  /// The first three holes in a row under par.
  var turkey: [Feat]? {
    for place in holes.indices.dropLast(2) where holes[place + 2].turn - holes[place].turn == 2 {
      let three = holes[place...(place + 2)]
      if three.allSatisfy({ $0.toPar < 0 }) { return Array(three) }
    }
    return nil
  }

  /// How many putts, where there were at most two on each of all holes.
  var puttsWithoutThree: Int? {
    guard score != nil else { return nil }
    let putts = holes.compactMap(\.putts)
    return putts.count == holes.count && putts.allSatisfy { $0 <= 2 } ? putts.reduce(0, +) : nil
  }

  /// How many par 3s, where there are at least two and none was over par.
  var parThreesAtPar: Int? {
    let all = card.tee.holes.count { $0.par.rawValue == 3 }
    let good = holes.count { $0.hole.par.rawValue == 3 && $0.toPar <= 0 }
    return isComplete && all >= 2 && good == all ? all : nil
  }
}
