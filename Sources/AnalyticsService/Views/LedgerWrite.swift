import Golf

/// What is to be written of one player, as one: all of it or nothing.
struct LedgerWrite: Sendable {
  let player: PlayerID
  /// The version that was read; with another one there by now nothing is written.
  let base: Int64
  let version: Int64
  let cards: [(id: CardID, bytes: [UInt8])]
  /// All of the player's views, or none where no figure has changed.
  let views: [(view: View, bytes: [UInt8])]
}

extension LedgerWrite {
  /// What has changed in a ledger since it was read with that version.
  /// `everything`: all cards and views, where some of what was read is broken.
  init(_ player: PlayerID, _ ledger: Ledger, base: Int64, everything: Bool = false) throws {
    self.player = player
    self.base = base
    version = ledger.version
    cards = try ledger.changedCards.sorted().compactMap { id in
      try ledger.cards[id].map { (id: id, bytes: try $0.bytes) }
    }
    // The first write makes the views whatever they say, so that they are the same however a ledger came about.
    let views = base == 0 || everything || ledger.figuresChanged ? View.allCases : []
    self.views = try views.map { (view: $0, bytes: try ledger.bytes(of: $0)) }
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
}
