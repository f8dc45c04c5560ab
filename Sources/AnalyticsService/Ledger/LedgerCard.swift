import Golf

/// One card in a player's ledger: the last event applied, and what came of them all.
struct LedgerCard: Hashable, Sendable {
  /// Of the last event; a card's first has 1.
  var sequence: Int64
  /// Of the last event that changed the posted score; 0 before the first.
  var postedSequence: Int64 = 0
  /// Nil as long as the card's opening could not be read.
  var state: CardState?
}

extension LedgerCard {
  /// About how many bytes of memory it takes in a ledger, with what is kept beside it: the score's share in the career,
  /// and the allocator's own. A formula fitted to one measurement: 20,000 full cards of eighteen holes took 99 to 117 MiB,
  /// 5 to 6 KB each.
  var memory: Int {
    guard let state else { return 256 }
    let holes =
      state.card.tee.holes.count + (state.lastFinished?.tee.holes.count ?? 0)
      + (state.nine?.holes.count ?? 0)
    let names = state.course.club.utf8.count + state.course.name.utf8.count + state.card.tee.name.utf8.count
    return 1_800 + 220 * holes + names
  }
}
