internal import Basics
internal import Golf

/// Cards that somebody else was found to hold. Their scores are written singly until one of them has come through, so
/// that the others' batches wait for such a card once and not each time.
final class HeldCards: Sendable {
  /// How long a card counts as held without a word of it.
  static let memory = Duration.seconds(2)

  private let until = Protected<[CardID: MonotonicInstant]>([:])

  func isHeld(_ card: CardID) -> Bool {
    until.withLock { until in until[card].map { MonotonicInstant.now < $0 } ?? false }
  }

  func note(_ card: CardID) {
    until.withLock { until in
      let now = MonotonicInstant.now
      // Few cards are held at a time; what was never cleared goes here.
      if until.count >= 100 { until = until.filter { $0.value > now } }
      until[card] = now + Self.memory
    }
  }

  func clear(_ card: CardID) { until.withLock { $0[card] = nil } }
}
