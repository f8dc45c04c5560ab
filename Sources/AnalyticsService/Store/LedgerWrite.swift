import Golf

/// A write of one player's ledger and views, which Redis applies as a whole or not at all.
struct LedgerWrite: Sendable {
  let player: PlayerID
  /// The version that was read. If another version is stored by now, nothing is written.
  let base: Int64
  let version: Int64
  /// True if the write replaces everything stored, which may be damaged.
  let isWhole: Bool
  let cards: [(id: CardID, bytes: [UInt8])]
  /// All of the player's views, or none if no figure changed.
  let views: [(view: View, bytes: [UInt8])]
}

extension LedgerWrite {
  /// The changes since the ledger was read.
  init(_ player: PlayerID, _ stored: StoredLedger) {
    self.init(player, stored.ledger, base: stored.base, isWhole: stored.isFromLog)
  }

  /// The changes since the ledger was read at version `base`, or all of it if `isWhole`.
  init(_ player: PlayerID, _ ledger: Ledger, base: Int64, isWhole: Bool) {
    self.player = player
    self.base = base
    version = ledger.version
    self.isWhole = isWhole
    cards = ledger.changedCards.sorted().compactMap { id in ledger.cards[id].map { (id: id, bytes: $0.bytes) } }
    // The first write is always whole and stores the views even of an empty ledger, so that the stored bytes do not
    // depend on how the ledger came about.
    views = isWhole || ledger.figuresChanged ? ledger.views() : []
  }
}

/// The outcome of a write.
enum StoreOutcome: Hashable, Sendable {
  case stored
  /// Another writer stored the ledger since it was read; this is the stored version.
  case stale(version: Int64)
}

/// A player's ledger with its version in Redis.
struct StoredLedger: Sendable {
  var ledger: Ledger
  /// The stored version, which the next write has to name.
  var base: Int64
  /// True if the ledger was rebuilt from the log because Redis had none, or a damaged one: every card in it counts as
  /// changed.
  var isFromLog = false
}
