import Basics
import Golf
import RoundFreshness

/// The result of one `ScoreWrite`.
enum ScoreOutcome: Sendable {
  case accepted(ScoredCard)
  /// The round has no such card, or the writer may not enter its holes (`CardPolicy`).
  case notFound
  /// In this round only the account that keeps a card may score it.
  case notYours
  /// Another card has this one's holes now: its player was taken over by an account, or left with it.
  case moved
  /// The card is finished and must be reopened first.
  case finished
  /// With this note, the round's notes would be longer than `RoundBounds.noteBytes`.
  case notesFull
  /// The card's tee is not the one that the score was validated against.
  case teeChanged(TeeID)
  /// The hole's version is not the one in `If-Match`.
  case otherVersion(stored: StoredHole?, writtenBy: String?)
}

/// A card's sequence as disclosed by the answer to a write.
struct AnsweredSequence: Sendable {
  let round: RoundID
  let card: CardID
  /// A sequence that was committed; nil if the write may have raised it and its outcome is unknown.
  let sequence: Int64?

  /// Nil if the answer discloses no sequence. An answer without a change counts too: the change may be of an earlier
  /// request whose process died or whose answer was lost.
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

/// A card after a write, and the hole that was written.
struct ScoredCard: Sendable {
  let card: CardID
  let round: RoundID
  /// False if the stored hole was equal: then no sequence rose and no event was written.
  let wasWritten: Bool
  let sequence: Int64
  /// Nil if the hole was never scored and the write cleared it.
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
