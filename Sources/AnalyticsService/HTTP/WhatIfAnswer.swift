import Golf

/// The index that a next score would give, and the score that a target index would take.
struct WhatIfAnswer {
  let career: Career
  let question: WhatIfQuestion
  let place: WhatIfQuestion.Place?
  private let whatIf: WhatIf?

  init(_ career: Career, _ question: WhatIfQuestion, at place: WhatIfQuestion.Place?) {
    self.career = career
    self.question = question
    self.place = place
    // On the day of the last score; any day will do if there is none.
    let day = career.handicap.history.scores.last?.playedOn ?? LocalDate(year: 2000, month: 1, day: 1)
    whatIf = day.map { WhatIf(career.handicap.history, on: $0) }
  }

  private var score: Score? {
    guard let gross = question.gross, let place, let whatIf else { return nil }
    let score = place.score(gross)
    let after = whatIf.after(score)
    let last = after.revisions.last
    return Score(
      adjustedGross: gross,
      differential: Differential(score, index: whatIf.history.index)?.rounded,
      index: after.index,
      before: whatIf.history.index,
      counts: last.map { $0.counting.contains(after.record.count - 1) } ?? false
    )
  }

  private var target: Target? {
    guard let target = question.target, let place, let whatIf else { return nil }
    return Target(target: target, needed: whatIf.adjustedGross(for: target, like: place.score(place.par)))
  }
}

extension WhatIfAnswer: Encodable {
  private enum CodingKeys: String, CodingKey {
    case index, lowIndex, played, score, target
  }

  /// Unknown and unrequested values are null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let history = career.handicap.history
    try container.encode(history.index.map { RoundedNumber($0.tenths) }, forKey: .index)
    try container.encode(history.lowIndex.map { RoundedNumber($0.tenths) }, forKey: .lowIndex)
    try container.encode(place.map(Played.init), forKey: .played)
    try container.encode(score, forKey: .score)
    try container.encode(target, forKey: .target)
  }

  private struct Played: Encodable {
    let place: WhatIfQuestion.Place

    private enum CodingKeys: String, CodingKey {
      case course, tee, courseRating, slope, par, holes, pcc
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(place.course.map { CourseName($0) }, forKey: .course)
      try container.encode(place.tee.map { TeeName($0) }, forKey: .tee)
      try container.encode(RoundedNumber(place.rating.courseRating.tenths), forKey: .courseRating)
      try container.encode(place.rating.slope, forKey: .slope)
      try container.encode(place.par, forKey: .par)
      try container.encode(place.length.rawValue, forKey: .holes)
      try container.encode(place.conditions, forKey: .pcc)
    }
  }

  private struct Score: Encodable {
    let adjustedGross: Int
    let differential: Tenths?
    let index: HandicapIndex?
    let before: HandicapIndex?
    let counts: Bool

    private enum CodingKeys: String, CodingKey {
      case adjustedGross, differential, index, change, counts
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(adjustedGross, forKey: .adjustedGross)
      try container.encode(differential.map { RoundedNumber($0) }, forKey: .differential)
      try container.encode(index.map { RoundedNumber($0.tenths) }, forKey: .index)
      let change = before.flatMap { before in index.map { Tenths($0.rawValue - before.rawValue) } }
      try container.encode(change.map { RoundedNumber($0) }, forKey: .change)
      try container.encode(counts, forKey: .counts)
    }
  }

  private struct Target: Encodable {
    let target: HandicapIndex
    let needed: ScoreNeeded

    private enum CodingKeys: String, CodingKey {
      case target
    }

    func encode(to encoder: any Encoder) throws {
      try needed.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(RoundedNumber(target.tenths), forKey: .target)
    }
  }
}
