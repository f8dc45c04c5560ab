import Golf
import GolfEvents

/// Isolates the cards of a batch that cannot be read or written from those that can. A value: it decides when to retry,
/// when to give a card up, and when the fault lies outside the cards.
struct BrokenCards {
  /// How many attempts a card has.
  static let attempts = 3
  /// If this many players fail and none succeeds, the fault is not in a card: a right or a table is missing. Once this
  /// many cards of one player have failed, each further card of that player has one attempt.
  static let suspicious = 3

  private var failures: [CardID: Int] = [:]
  private var given: [RefusedEvent] = []
  private var cards: [PlayerID: Int] = [:]
  private var hasSucceeded = false
  private var last: ViewError?

  enum Next { case again, givenUp }

  mutating func succeeded() { hasSucceeded = true }

  /// Notes another failed attempt to apply the events of one card.
  mutating func failed(_ items: [EventBatch.Item], _ error: ViewError) -> Next {
    last = error
    guard let first = items.first?.record else { return .givenUp }
    failures[first.cardID, default: 0] += 1
    guard failures[first.cardID] == Self.attempts || cards[first.playerID, default: 0] >= Self.suspicious else {
      return .again
    }
    cards[first.playerID, default: 0] += 1
    given += items.map { RefusedEvent(record: $0.record, reason: "the card cannot be read or written: \(error)") }
    return .givenUp
  }

  /// The events that are given up. Throws the last error if no player succeeded and at least `suspicious` failed: the
  /// batch then has to wait.
  func verdict() throws(ViewError) -> [RefusedEvent] {
    if let last, !hasSucceeded, cards.count >= Self.suspicious { throw last }
    return given
  }
}
