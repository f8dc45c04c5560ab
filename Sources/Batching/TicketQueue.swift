import Basics

/// A first-in, first-out queue of tickets. A withdrawn ticket is not searched for: it is skipped when it reaches the
/// front, and withdrawn tickets are removed together once they are the majority.
struct TicketQueue {
  private var tickets = Ring<UInt64>()
  /// The number of withdrawn tickets in the queue.
  private var forgotten = 0

  /// The number of tickets in the queue, with the withdrawn ones.
  var count: Int { tickets.count }

  /// Whether removing the withdrawn tickets with `filter` is worthwhile.
  var isMostlyForgotten: Bool { forgotten >= 64 && forgotten * 2 > tickets.count }

  mutating func append(_ ticket: UInt64) { tickets.append(ticket) }

  mutating func popFirst() -> UInt64? { tickets.popFirst() }

  /// Records that a ticket in the queue was withdrawn.
  mutating func forget() { forgotten += 1 }

  /// Records that the ticket taken last had been withdrawn.
  mutating func skip() { forgotten -= 1 }

  /// Removes the withdrawn tickets.
  mutating func filter(_ isWaiting: (UInt64) -> Bool) {
    tickets.filter(isWaiting)
    forgotten = 0
  }
}
