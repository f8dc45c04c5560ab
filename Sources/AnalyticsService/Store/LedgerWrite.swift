import Golf

/// What is to be written of one player, as one: all of it or nothing.
struct LedgerWrite: Sendable {
  let player: PlayerID
  /// The version that was read; with another one there by now nothing is written.
  let base: Int64
  let version: Int64
  /// Takes the place of all that is there, which may be broken.
  let isWhole: Bool
  let cards: [(id: CardID, bytes: [UInt8])]
  /// All of the player's views, or none where no figure has changed.
  let views: [(view: View, bytes: [UInt8])]
}

extension LedgerWrite {
  /// What has changed in a ledger since it was read.
  init(_ player: PlayerID, _ stored: StoredLedger) {
    self.init(player, stored.ledger, base: stored.base, isWhole: stored.isFromLog)
  }

  /// What has changed in a ledger since it was read with that version; all of it if it was made from the log.
  init(_ player: PlayerID, _ ledger: Ledger, base: Int64, isWhole: Bool) {
    self.player = player
    self.base = base
    version = ledger.version
    self.isWhole = isWhole
    cards = ledger.changedCards.sorted().compactMap { id in ledger.cards[id].map { (id: id, bytes: $0.bytes) } }
    // The first write, which is always whole, makes the views whatever they say: so they are the same however a
    // ledger came about.
    views = isWhole || ledger.figuresChanged ? ledger.views() : []
  }
}

/// What became of a write.
enum StoreOutcome: Hashable, Sendable {
  case stored
  /// Someone else wrote since the ledger was read; this is the version there.
  case stale(version: Int64)
}

/// A player's ledger as Redis has it.
struct StoredLedger: Sendable {
  var ledger: Ledger
  /// The version to be given with the next write.
  var base: Int64
  /// Made from the log because there was none, or none that could be read: every card of it has changed.
  var isFromLog = false
}
