internal import Golf

/// What became of one `ScoreWrite`.
enum ScoreOutcome: Sendable {
  case accepted(ScoredCard)
  /// No such card in that round, or not the writer's.
  case notFound
  /// The card is finished: it must be reopened first.
  case finished
  /// With its note the round's notes would be longer than `RoundBounds.noteBytes`.
  case notesFull
  /// The card has another tee than the one that the score was checked against.
  case teeChanged(TeeID)
  /// The hole has another version than the writer knows.
  case otherVersion(stored: StoredHole?, writtenBy: String?)
}

/// What an answer to a write has told of its card.
struct ToldSequence: Sendable {
  let round: RoundID
  let card: CardID
  /// A sequence that the record has had; nil where the write may have raised it and its outcome is unknown.
  let sequence: Int64?

  /// Nil where the answer tells nothing. One that changed nothing tells what an earlier request may have changed, whose
  /// process died, or whose answer was lost.
  init?(_ write: ScoreWrite, _ answer: Result<ScoreOutcome, any Error>) {
    round = write.round
    card = write.card
    switch answer {
    case .success(.accepted(let card)): sequence = card.sequence
    case .success(.otherVersion(let stored?, _)): sequence = stored.version
    case .failure(let error) where error.leavesOutcomeUnknown: sequence = nil
    default: return nil
    }
  }
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
