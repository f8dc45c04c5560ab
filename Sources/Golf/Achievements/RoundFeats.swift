/// What a round's card says for the badges.
struct RoundFeats {
  let round: PlayedRound
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

  init(_ round: PlayedRound) {
    self.round = round
    let card = round.card
    holes = card.order.holes.enumerated().compactMap { turn, number in
      guard let hole = card.tee.hole(number), let score = card[number], score.isHoledOut, let strokes = score.strokes
      else { return nil }
      return Feat(hole: hole, strokes: strokes, putts: score.putts, turn: turn)
    }
    isComplete = round.length != nil && card.isComplete
    score =
      isComplete && holes.count == card.tee.holes.count
      ? (holes.reduce(0) { $0 + $1.strokes }, holes.reduce(0) { $0 + $1.toPar }) : nil
  }

  /// "84 (+12)"
  var scoreText: String { score.map { "\($0.gross) (\(ToPar($0.toPar)))" } ?? "" }

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
    let all = round.card.tee.holes.count { $0.par.rawValue == 3 }
    let good = holes.count { $0.hole.par.rawValue == 3 && $0.toPar <= 0 }
    return isComplete && all >= 2 && good == all ? all : nil
  }
}
