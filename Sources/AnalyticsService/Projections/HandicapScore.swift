import Golf

/// One acceptable score of a player's record.
struct HandicapScore {
  let round: PlayedRound
  let score: RatedScore
  /// Nil before the first index.
  let recorded: RecordedScore?
  let counts: Bool
  let isConsidered: Bool
  let isCorrected: Bool

  init(_ round: PlayedRound, place: Int, in history: HandicapHistory, counts: Bool, isCorrected: Bool) {
    self.round = round
    recorded = history.record.indices.contains(place) ? history.record[place] : nil
    score = recorded?.score ?? history.scores[place].rated(nil)
    self.counts = counts
    isConsidered = history.revisions.last?.considered.contains(place) ?? false
    self.isCorrected = isCorrected
  }

  var holes: Int { score.holes.count }
}

extension HandicapScore: Encodable {
  private enum CodingKeys: String, CodingKey {
    case roundId, playedOn, course, tee, holes, adjustedGross, courseRating, slope, pcc, index, differential, reduction
    case counts, considered, beingCorrected
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(round.round, forKey: .roundId)
    try container.encode(round.playedOn, forKey: .playedOn)
    try container.encode(CourseName(round.course), forKey: .course)
    try container.encode(TeeName(round.card.tee), forKey: .tee)
    try container.encode(holes, forKey: .holes)
    try container.encode(score.adjustedGross, forKey: .adjustedGross)
    try container.encode(RoundedNumber(score.rating.courseRating.tenths), forKey: .courseRating)
    try container.encode(score.rating.slope, forKey: .slope)
    try container.encode(score.conditions, forKey: .pcc)
    try container.encode(recorded?.index.map { RoundedNumber($0.tenths) }, forKey: .index)
    try container.encode(round.handicap.map { RoundedNumber($0.differential) }, forKey: .differential)
    try container.encode(RoundedNumber(recorded?.reduction ?? Tenths(0)), forKey: .reduction)
    try container.encode(counts, forKey: .counts)
    try container.encode(isConsidered, forKey: .considered)
    try container.encode(isCorrected, forKey: .beingCorrected)
  }
}

/// The index after one day with scores.
struct HandicapRevision {
  let revision: Revision
}

extension HandicapRevision: Encodable {
  private enum CodingKeys: String, CodingKey {
    case playedOn, index, lowIndex, average, cap, from, counting
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(revision.playedOn, forKey: .playedOn)
    try container.encode(RoundedNumber(revision.index.tenths), forKey: .index)
    try container.encode(revision.low.map { RoundedNumber($0.tenths) }, forKey: .lowIndex)
    try container.encode(RoundedNumber(revision.average.average), forKey: .average)
    try container.encode(revision.cap.word, forKey: .cap)
    try container.encode(revision.considered.lowerBound, forKey: .from)
    try container.encode(revision.counting, forKey: .counting)
  }
}
