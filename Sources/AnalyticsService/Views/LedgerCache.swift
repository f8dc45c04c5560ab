import Golf

/// Ledgers of one epoch, kept so that an event need not read them again. Holds at most so many cards; what was not
/// used for longest goes first.
struct LedgerCache {
  let cardLimit: Int
  private(set) var epoch: ViewEpoch?
  private(set) var cardCount = 0
  private var entries: [PlayerID: Entry] = [:]
  private var turn = 0

  private struct Entry {
    var stored: StoredLedger
    var cards: Int
    var lastUsed: Int
  }

  init(cardLimit: Int) {
    self.cardLimit = cardLimit
  }

  /// Forgets what belongs to another epoch.
  mutating func turn(to epoch: ViewEpoch) {
    if epoch != self.epoch { removeAll() }
    self.epoch = epoch
  }

  mutating func removeAll() {
    entries = [:]
    cardCount = 0
    epoch = nil
  }

  /// Takes the ledger out, so that whoever changes it does so without a copy.
  mutating func take(_ player: PlayerID) -> StoredLedger? {
    guard let entry = entries.removeValue(forKey: player) else { return nil }
    cardCount -= entry.cards
    return entry.stored
  }

  mutating func put(_ stored: StoredLedger, for player: PlayerID) {
    _ = take(player)
    let cards = max(1, stored.ledger.cards.count)
    guard cards <= cardLimit else { return }
    if cardCount + cards > cardLimit { makeRoom(for: cards) }
    turn += 1
    entries[player] = Entry(stored: stored, cards: cards, lastUsed: turn)
    cardCount += cards
  }

  /// Down to half, so that a full cache is not sorted again with each new player.
  private mutating func makeRoom(for cards: Int) {
    let target = min(cardLimit / 2, cardLimit - cards)
    for (player, entry) in entries.sorted(by: { $0.value.lastUsed < $1.value.lastUsed }) {
      guard cardCount > target else { return }
      entries[player] = nil
      cardCount -= entry.cards
    }
  }
}
