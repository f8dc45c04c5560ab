internal import Golf

/// What became of one `ScoreWrite`.
enum ScoreOutcome: Sendable {
  case accepted(ScoredCard)
  /// No such card in that round, or not the writer's.
  case notFound
  /// The card is finished: it must be reopened first.
  case finished
  /// The card has another tee than the one that the score was checked against.
  case teeChanged(TeeID)
  /// The hole has another version than the writer knows.
  case otherVersion(stored: StoredHole?, writtenBy: String?)
}

/// A card as it is after a write, and the hole that was written.
struct ScoredCard: Sendable {
  let card: CardID
  let round: RoundID
  /// False where the record already said so: then nothing was raised and nothing emitted.
  let changed: Bool
  let sequence: Int64
  /// Nil for a hole never scored, which a clear leaves so.
  let hole: StoredHole?
  let tee: TeeID
  let startHole: HoleNumber
  let played: PlayedHoles
}
