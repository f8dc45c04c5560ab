internal import Basics
internal import Golf

/// What the holes of the cards that are being scored were at their last sequence. The statement says under the card's
/// lock whether that is still the sequence; where it is not, the holes are read.
final class KnownCards: Sendable {
  private let recent: Protected<RecentValues<CardID, ScoreAnswers.Known>>

  /// - Parameter limit: How many cards a generation holds, of about 1 KB each.
  init(limit: Int = 4_000) { recent = Protected(RecentValues(limit: limit)) }

  func of(_ writes: [ScoreWrite]) -> [CardID: ScoreAnswers.Known] {
    recent.withLock { recent in
      var known: [CardID: ScoreAnswers.Known] = [:]
      for write in writes where known[write.card] == nil { known[write.card] = recent.value(of: write.card) }
      return known
    }
  }

  /// After a commit.
  func keep(_ answers: [Result<ScoreOutcome, any Error>]) {
    recent.withLock { recent in
      for case .success(.accepted(let card)) in answers {
        recent.keep(ScoreAnswers.Known(sequence: card.sequence, played: card.played), for: card.card)
      }
    }
  }
}
