/// From which row on a part of the outbox is read, so that a take does not walk again over all that was delivered: the
/// rows stay in the index until vacuum may remove them, and it may not while a snapshot is older, as a backup's is.
///
/// **What must hold.** No row below `row` that belongs to this part is or ever becomes visible. "The least row that is
/// not delivered" would not do: a row's number is taken before its transaction commits, so that a lower number may come
/// to light after a higher one was delivered.
///
/// **Why it holds.** A take's snapshot S sees the rows of this part below some row m, and all of them are then deleted,
/// by a transaction with the number D. `offer(m, after: D)` remembers both.
/// 1. Numbers of rows are handed out upwards (an identity column without a cache). S sees a row m - 1, or a bound was
///    there before it; so every number below m was handed out before S was taken.
/// 2. The transaction T that took such a number had locked its card before, and a row lock gives a transaction its own
///    number (`xid`). So T had an xid before S was taken. D was given out after that, and xids go upwards: T's is less.
/// 3. A later take's snapshot S' names the least xid that is still running, its horizon. Where the horizon is D or more,
///    T has ended: its row is visible to S', or never will be.
/// 4. S' was read from the old bound on, lowest rows first. If it saw no row below m there is none; if it saw one, the
///    bound rises only to that row.
///
/// The xmax of S in the place of D is too low: it is one more than the highest xid that has *ended*, and T may have begun
/// after that one. A reader's snapshot has no xid: a backup holds vacuum back, and this bound not. A writer that does not
/// commit holds it, and then delivery is as slow as it would be without.
///
/// A bound lives as long as the relay's turn: the next one begins at 0, so that two relays share none.
struct OutboxBound: Sendable, Hashable {
  /// The first row to read.
  private(set) var row: Int
  private var next: Next?

  private struct Next: Sendable, Hashable {
    let row: Int
    let transaction: Int
  }

  init(row: Int = 0) { self.row = row }

  /// After a take that was read from `row` on: rises to what was offered, if its time has come.
  ///
  /// - Parameters:
  ///   - first: The lowest row of this part that the take saw; nil for none.
  ///   - horizon: The least transaction that was running at the take's snapshot.
  mutating func rise(to first: Int?, horizon: Int) {
    guard let next, next.transaction <= horizon else { return }
    row = max(row, min(next.row, first ?? next.row))
    self.next = nil
  }

  /// After a deletion: what the take saw of this part below `row` is gone. While an earlier offer waits it is kept: under
  /// load a later one would always be too young.
  ///
  /// - Parameter transaction: The number of the transaction that deleted it.
  mutating func offer(_ row: Int, after transaction: Int) {
    guard next == nil, row > self.row else { return }
    next = Next(row: row, transaction: transaction)
  }

  /// More belongs to this part than before, from this row on: what was offered says nothing of that.
  mutating func fall(to row: Int) {
    self.row = min(self.row, row)
    if let next, next.row > row { self.next = nil }
  }
}
