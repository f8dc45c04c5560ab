internal import ByteText
internal import EventLog
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
struct AnsweredSequence: Sendable {
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
  let wasWritten: Bool
  let sequence: Int64
  /// Nil for a hole never scored, which a clear leaves so.
  let hole: StoredHole?
  let tee: TeeID
  let startHole: HoleNumber
  let played: PlayedHoles
}

extension ScoredCard {
  /// The contract's `CardState`.
  func json(totals: CardTotals) -> [UInt8] {
    JSONWriter(object: {
      $0.member("id", card)
      $0.member("roundId", round)
      $0.member("status", StoredCard.Status.open.rawValue)
      $0.member("sequence", sequence)
      $0.name("hole")
      if let hole { $0.hole(hole) } else { $0.null() }
      $0.totals("totals", totals)
    }).bytes
  }

  /// The hole's version for `If-Match`; 0 for a hole never scored.
  var holeTag: String { "\"\(hole?.version ?? 0)\"" }
}

extension RoundCache {
  /// Call after a batch of scores: raises the floor of each card once, to the highest sequence of its answers. A write
  /// whose outcome is unknown may have raised a sequence that no answer names, so the cache gets a new generation.
  func raise(_ answers: [AnsweredSequence]) async {
    var highest: [CardID: CacheFloor] = [:]
    for answer in answers {
      guard let sequence = answer.sequence else {
        floors.mayBeMissing()
        continue
      }
      if sequence > highest[answer.card]?.sequence ?? 0 {
        highest[answer.card] = CacheFloor(round: answer.round, card: answer.card, sequence: sequence)
      }
    }
    if !highest.isEmpty { await floors.raise(Array(highest.values)) }
  }
}
