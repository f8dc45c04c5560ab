import Basics

/// Deadlines in order: a binary heap. Entries of answered requests stay until they reach the front, so that no search
/// is needed.
///
/// Deadlines usually arrive in order, and then adding one moves nothing.
struct DeadlineQueue {
  struct Element {
    let deadline: MonotonicInstant
    let ticket: UInt64
  }

  private var heap: [Element] = []

  var count: Int { heap.count }
  /// The earliest deadline.
  var first: Element? { heap.first }

  mutating func add(_ deadline: MonotonicInstant, of ticket: UInt64) {
    heap.append(Element(deadline: deadline, ticket: ticket))
    rise(from: heap.count - 1)
  }

  /// Removes the earliest deadline.
  mutating func removeFirst() {
    guard let last = heap.popLast(), !heap.isEmpty else { return }
    heap[0] = last
    sink(from: 0)
  }

  /// Removes all tickets for which `isKept` is false, in linear time.
  mutating func keep(where isKept: (UInt64) -> Bool) {
    heap.removeAll { !isKept($0.ticket) }
    for place in stride(from: heap.count / 2 - 1, through: 0, by: -1) { sink(from: place) }
  }

  private mutating func rise(from place: Int) {
    var place = place
    while place > 0 {
      let parent = (place - 1) / 2
      guard heap[place].deadline < heap[parent].deadline else { return }
      heap.swapAt(place, parent)
      place = parent
    }
  }

  private mutating func sink(from place: Int) {
    var place = place
    while true {
      var least = place
      for child in [2 * place + 1, 2 * place + 2] where child < heap.count {
        if heap[child].deadline < heap[least].deadline { least = child }
      }
      guard least != place else { return }
      heap.swapAt(place, least)
      place = least
    }
  }
}
