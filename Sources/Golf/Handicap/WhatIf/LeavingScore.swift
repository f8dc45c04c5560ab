/// The oldest of the last 20 scores, which the next score pushes out, and the effect of that alone on the index.
public struct LeavingScore: Hashable, Sendable {
  public let playedOn: LocalDate
  /// The differential as considered: lowered for exceptional scores.
  public let differential: Tenths
  /// Whether it is among those that count.
  public let counts: Bool
  /// The current index.
  public let index: HandicapIndex
  /// The index after a next score that does not count itself.
  public let indexWithout: HandicapIndex

  /// Nil if there are fewer than 20.
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

  /// The rise of the index; negative if it falls.
  public var change: Tenths { Tenths(indexWithout.rawValue - index.rawValue) }
}

extension WhatIf {
  /// The next score to leave the last 20; nil if there are fewer.
  public var leaving: LeavingScore? { LeavingScore(self) }
}

extension LeavingScore: Encodable {
  private enum CodingKeys: String, CodingKey {
    case playedOn, differential, counts, index, indexWithout, change
  }

  /// Indexes and differentials are JSON numbers, 14.2.
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
