import Basics
import Golf

/// What was committed to the followed rounds and has not been published yet.
///
/// A score is published when the views have it. Where the way there is blocked (Kafka away, a relay that stands still, a
/// full Redis), the channel is silent and yet healthy. So the round service says at once which sequence of a card is to
/// come; a round for which that takes too long is late, and its pages do not call themselves live.
struct LiveDue: Sendable {
  /// How long a change may take from its commit until it is published.
  static let limit = Duration.seconds(5)

  private struct Card {
    /// The highest sequence that was published or is in a picture.
    var heard: Int64 = 0
    /// The highest sequence that was announced.
    var due: Int64 = 0
    /// When the card becomes late; nil if nothing is due.
    var until: MonotonicInstant?
  }

  private var rounds: [RoundID: [CardID: Card]] = [:]
  /// The rounds for which something is due.
  private var waiting: Set<RoundID> = []
  private(set) var late: Set<RoundID> = []

  /// An event of a followed round's card was committed.
  mutating func announced(_ card: CardID, _ sequence: Int64, of round: RoundID, now: MonotonicInstant) {
    var state = rounds[round, default: [:]][card] ?? Card()
    state.due = max(state.due, sequence)
    if state.due > state.heard {
      state.until = state.until ?? now + Self.limit
      waiting.insert(round)
    }
    rounds[round, default: [:]][card] = state
  }

  /// A state of a followed round's card is known. Returns whether the round was late and is not any more.
  mutating func heard(_ card: CardID, _ sequence: Int64, of round: RoundID) -> Bool {
    var state = rounds[round, default: [:]][card] ?? Card()
    state.heard = max(state.heard, sequence)
    if state.due <= state.heard { state.until = nil }
    rounds[round, default: [:]][card] = state
    guard waiting.contains(round), rounds[round]?.values.contains(where: { $0.until != nil }) != true else {
      return false
    }
    waiting.remove(round)
    return late.remove(round) != nil
  }

  /// The rounds that are late from now on.
  mutating func expire(now: MonotonicInstant) -> [RoundID] {
    let over = waiting.subtracting(late).filter { round in
      rounds[round]?.values.contains { $0.until.map { $0 <= now } ?? false } ?? false
    }
    late.formUnion(over)
    return over.sorted()
  }

  /// Nobody follows the round any more.
  mutating func forget(_ round: RoundID) {
    rounds[round] = nil
    waiting.remove(round)
    late.remove(round)
  }
}
