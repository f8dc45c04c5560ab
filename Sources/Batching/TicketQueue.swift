/// First in, first out, without moving what stays. A ticket that was given up is not taken out: it is skipped when its
/// turn comes, and those that were given up are dropped together once they are the most.
struct TicketQueue {
  private var tickets: [UInt64] = []
  private var first = 0
  /// How many of them were given up.
  private var forgotten = 0

  /// Those in the queue, given up or not.
  var all: ArraySlice<UInt64> { tickets[first...] }

  /// Whether it is worth to drop what was given up, by `keep`.
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

  /// A ticket of the queue was given up.
  mutating func forget() { forgotten += 1 }

  /// The ticket that was taken last had been given up.
  mutating func skip() { forgotten -= 1 }

  /// Only these are in the queue from now on, and none of them was given up.
  mutating func keep(_ tickets: [UInt64]) { self = TicketQueue(tickets: tickets) }
}
