/// A score on the record with its differential. The reduction for exceptional scores is stored separately.
public struct RecordedScore: Hashable, Sendable {
  public let score: RatedScore
  /// The index in force on the morning of the round; nil before the first index.
  public let index: HandicapIndex?
  /// Completed with the provisional index if the score is from before the first index.
  public let differential: Differential
  public let rounded: Tenths
  /// The reduction that this score applies to itself and the 19 before it (WHS rule 5.9).
  public let reduction: Tenths

  init(_ score: RatedScore, index: HandicapIndex?, differential: Differential) {
    self.score = score
    self.index = index
    self.differential = differential
    rounded = differential.rounded
    reduction =
      index.map { ExceptionalScore.reduction(index: $0, differential: differential.exact) } ?? Tenths(0)
  }

  /// Whether an index computed with one equals the index computed with the other.
  func counts(as other: RecordedScore) -> Bool { rounded == other.rounded && reduction == other.reduction }
}
