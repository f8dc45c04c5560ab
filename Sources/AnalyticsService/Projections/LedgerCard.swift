/// One card in a player's ledger: the last event applied, and what came of them all.
struct LedgerCard: Hashable, Sendable {
  /// Of the last event; a card's first has 1.
  var sequence: Int64
  /// Of the last event that changed the posted score; 0 before the first.
  var postedSequence: Int64 = 0
  /// Nil as long as the card's opening could not be read.
  var state: CardState?
}
