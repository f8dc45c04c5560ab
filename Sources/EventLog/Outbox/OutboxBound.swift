/// The row from which a part of the outbox is read, so that a take does not scan all delivered rows again. Deleted rows
/// stay in the index until vacuum removes them, which it cannot do while an older snapshot is open, such as a backup's.
///
/// **Invariant.** No row below `row` that belongs to this part is visible or will become visible. "The lowest
/// undelivered row" would be wrong: a row gets its number before its transaction commits, so that a lower number may
/// become visible after a higher one was delivered.
///
/// **Proof.** A take's snapshot S sees the rows of this part below some row m, and a transaction with the number D
/// deletes all of them. `offer(m, after: D)` remembers both.
/// 1. Row numbers only rise (an identity column without a cache). S sees a row m - 1, or there was a bound before it;
/// so every number below m was assigned before S was taken.
/// 2. The transaction T that took such a number had locked its card before, and a row lock assigns a transaction its
/// number (`xid`). So T had an xid before S was taken. D was assigned later, and xids only rise: T's is lower.
/// 3. The snapshot S' of a later take names the lowest xid that is still running, its horizon. If the horizon is D or
/// higher, T has ended: its row is visible to S', or never will be.
/// 4. S' was read from the old bound on, lowest rows first. If it saw no row below m, there is none; if it saw one, the
/// bound only rises to that row.
///
/// The xmax of S instead of D would be too low: it is one more than the highest xid that has *ended*, and T may have
/// begun after that one. A reader's snapshot has no xid: a backup holds back vacuum, but not this bound. A writer that
/// does not commit does hold it back; delivery is then as slow as without a bound.
///
/// A bound lasts as long as the relay's turn. The next turn begins at 0, so that no two relays share a bound.
struct OutboxBound: Sendable, Hashable {
  /// The first row to read.
  private(set) var row: Int
  private var next: Next?

  private struct Next: Sendable, Hashable {
    let row: Int
    let transaction: Int
  }

  init(row: Int = 0) { self.row = row }

  /// Call after a take that was read from `row` on. Raises the bound to the offered row once that is safe.
  ///
  /// - Parameters:
  ///   - first: The lowest row of this part that the take saw; nil if it saw none.
  ///   - horizon: The lowest transaction number that was running at the take's snapshot.
  mutating func rise(to first: Int?, horizon: Int) {
    guard let next, next.transaction <= horizon else { return }
    row = max(row, min(next.row, first ?? next.row))
    self.next = nil
  }

  /// Call after a deletion: every row of this part below `row` that the take saw is deleted. An earlier offer that
  /// still waits is kept, because under load each new one would come too soon.
  ///
  /// - Parameter transaction: The number of the transaction that deleted the rows.
  mutating func offer(_ row: Int, after transaction: Int) {
    guard next == nil, row > self.row else { return }
    next = Next(row: row, transaction: transaction)
  }

  /// Call when rows from `row` on join this part: an earlier offer does not cover them.
  mutating func fall(to row: Int) {
    self.row = min(self.row, row)
    if let next, next.row > row { self.next = nil }
  }
}
