/// First in, first out, without moving what stays.
struct TicketQueue {
  private var tickets: [UInt64] = []
  private var first = 0

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

  /// Takes a ticket out before its turn. Linear, but the queue is bounded and few give up.
  mutating func remove(_ ticket: UInt64) {
    guard let index = tickets[first...].firstIndex(of: ticket) else { return }
    tickets.remove(at: index)
  }
}
