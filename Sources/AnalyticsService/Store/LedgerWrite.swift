import FoundationEssentials
import Golf
import LiveUpdates

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
  /// What it means for those who follow the cards' rounds.
  let changes: [LiveChange]
}

/// What the write of a card means for those who follow its round.
enum LiveChange: Hashable, Sendable {
  /// Its events were applied: this is its state now.
  case news(RoundID, LiveCard)
  /// It came from the log, up to this event. If an event of it arrives later, that is a repetition, which is not told.
  case unseen(RoundID, CardID, sequence: Int64)
  /// It was read again by a program that understands more: another state with the same sequence.
  case reread(RoundID, CardID)
}

extension LedgerWrite {
  /// Why a ledger is written.
  enum Reason: Hashable, Sendable {
    /// Events of these cards.
    case events(of: Set<CardID>)
    /// The ledger was missing.
    case missing
    /// This card was reloaded from the log.
    case reload(CardID)
    /// All views are being rebuilt: nobody follows their rounds yet.
    case rebuild
  }

  /// The changes since the ledger was read.
  init(_ player: PlayerID, _ stored: StoredLedger, for reason: Reason) {
    self.init(player, stored.ledger, base: stored.base, isWhole: stored.isFromLog, for: reason)
  }

  /// The changes since the ledger was read at version `base`, or all of it if `isWhole`.
  init(_ player: PlayerID, _ ledger: Ledger, base: Int64, isWhole: Bool, for reason: Reason = .missing) {
    self.player = player
    self.base = base
    version = ledger.version
    self.isWhole = isWhole
    cards = ledger.changedCards.sorted().compactMap { id in ledger.cards[id].map { (id: id, bytes: $0.bytes) } }
    // The first write is always whole and stores the views even of an empty ledger, so that the stored bytes do not
    // depend on how the ledger came about.
    views = isWhole || ledger.figuresChanged ? ledger.views() : []
    changes =
      reason == .rebuild
      ? [] : ledger.changedCards.sorted().compactMap { Self.change($0, ledger, isWhole: isWhole, reason) }
  }

  private static func change(_ id: CardID, _ ledger: Ledger, isWhole: Bool, _ reason: Reason) -> LiveChange? {
    guard let card = ledger.cards[id], let round = card.state?.round else { return nil }
    switch reason {
    case .reload(id): return .reread(round, id)
    // A whole ledger has every card that the player ever had.
    case .events(let cards) where !isWhole || cards.contains(id):
      return LiveCard(id, card, at: ledger.changedAt[id]).map { .news(round, $0) }
    default: return .unseen(round, id, sequence: card.sequence)
    }
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
