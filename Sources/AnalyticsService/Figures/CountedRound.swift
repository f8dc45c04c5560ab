import Golf

/// What one complete, finished card adds to the player's figures.
struct CountedRound: Hashable, Sendable {
  let round: RoundID
  let playedOn: LocalDate
  let startedAt: Timestamp
  let course: CourseName
  let tee: TeeName
  let length: RoundLength
  /// Nil if a hole was picked up: the round was played, but has no score to compare.
  let score: RoundScore?
  let distribution: ScoreDistribution
}

/// The score of a round in which every hole was holed out.
struct RoundScore: Hashable, Sendable {
  let gross: Int
  let toPar: ToPar
  /// 113 / slope x (gross - course rating), rounded half towards plus infinity, so that rounds on different courses can
  /// be compared.
  let form: Tenths
}

extension CountedRound {
  /// Nil unless the card is complete.
  init?(_ played: PlayedRound) {
    guard let length = played.length, played.card.isComplete else { return nil }
    round = played.round
    playedOn = played.playedOn
    startedAt = played.startedAt
    course = CourseName(played.course)
    tee = TeeName(played.card.tee)
    self.length = length
    score = RoundScore(played.card)
    distribution = ScoreDistribution(played.card)
  }

  var order: RoundOrder { RoundOrder(playedOn: playedOn, startedAt: startedAt, round: round) }
}

extension RoundScore {
  fileprivate init?(_ card: Card) {
    guard let gross = card.totals.gross else { return nil }
    self.gross = gross
    toPar = ToPar(gross - card.tee.par)
    form = Form.of(gross: gross, on: card.tee.rating)
  }
}

extension ScoreDistribution {
  init(_ card: Card) {
    self.init()
    for hole in card.tee.holes {
      if let strokes = card[hole.number]?.holedOut { add(ToPar(strokes - hole.par.rawValue)) }
    }
  }
}

/// A course's id with its names.
struct CourseName: Hashable, Sendable, Codable {
  var id: CourseID
  var club: String
  var name: String
}

/// A tee's id with its name.
struct TeeName: Hashable, Sendable, Codable {
  var id: TeeID
  var name: String
}

extension CourseName {
  init(_ course: CourseReference) {
    self.init(id: course.id, club: course.club, name: course.name)
  }
}

extension TeeName {
  init(_ tee: TeeSnapshot) {
    self.init(id: tee.id, name: tee.name)
  }
}
