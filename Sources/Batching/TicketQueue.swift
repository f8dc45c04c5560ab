/// A first-in, first-out queue that does not move its elements. A withdrawn ticket is not searched for: it is skipped
/// when it reaches the front, and withdrawn tickets are removed together once they are the majority.
struct TicketQueue {
  private var tickets: [UInt64] = []
  private var first = 0
  /// The number of withdrawn tickets in the queue.
  private var forgotten = 0

  /// The tickets in the queue, including withdrawn ones.
  var all: ArraySlice<UInt64> { tickets[first...] }

  /// Whether removing the withdrawn tickets with `keep` is worthwhile.
  var isMostlyForgotten: Bool { forgotten >= 64 && forgotten * 2 > tickets.count - first }

  mutating func append(_ ticket: UInt64) { tickets.append(ticket) }

  mutating func popFirst() -> UInt64? {
    guard first < tickets.count else { return nil }
    let ticket = tickets[first]
    first += 1
    if first == tickets.count {
      tickets.removeAll(keepingCapacity: true)
      first = 0
    } else if first >= 1_024 && first * 2 > tickets.count {
      tickets.removeFirst(first)
      first = 0
    }
    return ticket
  }

  /// Records that a ticket in the queue was withdrawn.
  mutating func forget() { forgotten += 1 }

  /// Records that the ticket taken last had been withdrawn.
  mutating func skip() { forgotten -= 1 }

  /// Replaces the contents with these tickets, none of which is withdrawn.
  mutating func keep(_ tickets: [UInt64]) { self = TicketQueue(tickets: tickets) }
}
