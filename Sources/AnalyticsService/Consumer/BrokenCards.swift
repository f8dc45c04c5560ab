import Golf
import GolfEvents

/// Which cards of a batch cannot be read or written, whatever is tried, while the others can. A value: it decides when to
/// try again, when a card is given up, and when the fault is nobody's card.
struct BrokenCards {
  /// How often a card is tried before it is given up.
  static let attempts = 3
  /// From so many players on, with nothing that worked, the fault lies elsewhere: a right or a table that is missing. And
  /// from so many cards of one player on, the player's others are tried once.
  static let suspicious = 3

  private var failures: [CardID: Int] = [:]
  private var given: [RefusedEvent] = []
  private var cards: [PlayerID: Int] = [:]
  private var hasSucceeded = false
  private var last: ViewError?

  enum Next { case again, givenUp }

  mutating func succeeded() { hasSucceeded = true }

  /// The events of one card have failed once more.
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

  /// The events that are given up. Throws the last error where nothing of the batch could be done and that is no fault of
  /// a card: then the batch waits.
  func verdict() throws(ViewError) -> [RefusedEvent] {
    if let last, !hasSucceeded, cards.count >= Self.suspicious { throw last }
    return given
  }
}
