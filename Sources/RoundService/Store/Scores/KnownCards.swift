internal import Golf
internal import Telemetry

/// What the holes of the cards that are being scored were at their last sequence. The statement says under the card's
/// lock whether that is still the sequence; where it is not, the holes are read. Bounded: what was not asked for during
/// a whole generation is forgotten.
final class KnownCards: Sendable {
  private struct Generations {
    var young: [CardID: ScoreAnswers.Known] = [:]
    var old: [CardID: ScoreAnswers.Known] = [:]
  }

  private let generations = Protected(Generations())
  private let limit: Int

  /// - Parameter limit: How many cards a generation holds; twice as many are held at most, of about 1 KB each.
  init(limit: Int = 4_000) { self.limit = limit }

  func of(_ writes: [ScoreWrite]) -> [CardID: ScoreAnswers.Known] {
    generations.withLock { generations in
      var known: [CardID: ScoreAnswers.Known] = [:]
      for write in writes where known[write.card] == nil {
        known[write.card] = generations.young[write.card] ?? generations.old[write.card]
      }
      return known
    }
  }

  /// After a commit.
  func keep(_ answers: [Result<ScoreOutcome, any Error>]) {
    generations.withLock { generations in
      for case .success(.accepted(let card)) in answers {
        generations.young[card.card] = ScoreAnswers.Known(sequence: card.sequence, played: card.played)
      }
      guard generations.young.count > limit else { return }
      generations.old = generations.young
      generations.young = [:]
    }
  }
}
