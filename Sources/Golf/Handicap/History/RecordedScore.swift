/// A score of the record with its differential. The reduction for an exceptional score is kept apart from it.
public struct RecordedScore: Hashable, Sendable {
  public let score: RatedScore
  /// In force on the morning of the round; nil before the first index.
  public let index: HandicapIndex?
  /// Of scores before the first index, completed with the provisional index.
  public let differential: Differential
  public let rounded: Tenths
  /// What this score takes off itself and the 19 before it (WHS rule 5.9).
  public let reduction: Tenths

  init(_ score: RatedScore, index: HandicapIndex?, differential: Differential) {
    self.score = score
    self.index = index
    self.differential = differential
    rounded = differential.rounded
    reduction =
      index.map { ExceptionalScore.reduction(index: $0, differential: differential.exact) } ?? Tenths(0)
  }

  /// Whether an index that considers one comes out as with the other.
  func counts(as other: RecordedScore) -> Bool { rounded == other.rounded && reduction == other.reduction }
}
