/// The oldest of the last 20 scores, which the next one pushes out, and what that alone does to the index.
public struct LeavingScore: Hashable, Sendable {
  public let playedOn: LocalDate
  /// As it was considered: lowered for exceptional scores.
  public let differential: Tenths
  /// It is among those that count.
  public let counts: Bool
  /// In force now.
  public let index: HandicapIndex
  /// After a next score that does not count itself.
  public let indexWithout: HandicapIndex

  /// Nil as long as there are fewer than 20.
  init?(_ whatIf: WhatIf) {
    let history = whatIf.history
    guard let last = history.revisions.last, last.considered.count == IndexTable.window,
      let differential = history.differentials(of: last).first,
      let without = whatIf.index(afterDifferential: StandardCourse.allowed.upperBound)
    else { return nil }
    playedOn = history.scores[last.considered.lowerBound].playedOn
    self.differential = differential
    counts = last.average.counts(0)
    index = last.index
    indexWithout = without
  }

  /// How far the index rises, below zero where it falls.
  public var change: Tenths { Tenths(indexWithout.rawValue - index.rawValue) }
}

extension WhatIf {
  /// What leaves the last 20 next; nil as long as there are fewer.
  public var leaving: LeavingScore? { LeavingScore(self) }
}

extension LeavingScore: Encodable {
  private enum CodingKeys: String, CodingKey {
    case playedOn, differential, counts, index, indexWithout, change
  }

  /// Indexes and differentials as numbers, 14.2.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(playedOn, forKey: .playedOn)
    try container.encode(RoundedNumber(differential), forKey: .differential)
    try container.encode(counts, forKey: .counts)
    try container.encode(RoundedNumber(index.tenths), forKey: .index)
    try container.encode(RoundedNumber(indexWithout.tenths), forKey: .indexWithout)
    try container.encode(RoundedNumber(change), forKey: .change)
  }
}
