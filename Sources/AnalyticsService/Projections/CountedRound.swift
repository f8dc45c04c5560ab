import Golf

/// What one complete, finished card adds to the player's figures.
struct CountedRound: Hashable, Sendable {
  let round: RoundID
  let playedOn: LocalDate
  let startedAt: Timestamp
  let course: CourseName
  let tee: TeeName
  let length: RoundLength
  /// Nil where a hole was picked up without a score: such a round was played, but has no score to compare.
  let score: RoundScore?
  let distribution: ScoreDistribution
}

/// The score of a round that has strokes on every hole.
struct RoundScore: Hashable, Sendable {
  let gross: Int
  let toPar: ToPar
  /// 113 / slope x (gross - course rating), rounded half towards plus infinity: what makes courses comparable.
  let form: Tenths
  /// No hole was picked up: only then it can be a best.
  let isHoledOut: Bool
}

extension CountedRound {
  /// Nil unless the card is finished, complete and in a round that is there.
  init?(_ card: CardState) {
    guard card.status == .finished, !card.isDeleted, card.isComplete else { return nil }
    round = card.round
    playedOn = card.playedOn
    startedAt = card.startedAt
    course = card.course
    tee = card.tee
    length = RoundLength(card.mode)
    score = RoundScore(card)
    distribution = ScoreDistribution(card)
  }

  var order: RoundOrder { RoundOrder(playedOn: playedOn, startedAt: startedAt, round: round) }
}

extension RoundScore {
  fileprivate init?(_ card: CardState) {
    let strokes = card.strokes.compactMap(\.self)
    guard strokes.count == card.strokes.count else { return nil }
    gross = strokes.reduce(0, +)
    toPar = ToPar(gross - card.pars.reduce(0) { $0 + $1.rawValue })
    form = Form.of(gross: gross, on: card.rating)
    isHoledOut = card.pickedUp.isEmpty
  }
}
