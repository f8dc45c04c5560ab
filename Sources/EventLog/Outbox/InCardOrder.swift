internal import GolfEvents

/// Puts a card's events into their sequence without moving other cards' events: a card's rows are written in order by
/// whoever holds the card's lock, and this does not lean on it.
enum InCardOrder {
  static func sort(_ events: [OutboxEvent]) -> [OutboxEvent] {
    var places = Dictionary(grouping: events.indices) { events[$0].record.cardID }
    for (card, indices) in places {
      places[card] = indices.sorted { events[$0].record.sequence > events[$1].record.sequence }
    }
    return events.map { event in
      guard let next = places[event.record.cardID]?.popLast() else { return event }
      return events[next]
    }
  }
}
