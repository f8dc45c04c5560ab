import Golf
import GolfEvents

/// Events grouped by player, each player's in the order in which they came.
struct EventBatch: Sendable {
  struct Item: Sendable {
    let record: EventRecord
    let event: LoggedEvent
  }

  private(set) var players: [PlayerID] = []
  private(set) var events: [PlayerID: [Item]] = [:]
  private(set) var ids: Set<EventID> = []

  init(_ records: [EventRecord]) {
    for record in records {
      ids.insert(record.id)
      let item = Item(record: record, event: LoggedEvent(record))
      if events[record.playerID] == nil { players.append(record.playerID) }
      events[record.playerID, default: []].append(item)
    }
  }
}

extension Ledger {
  @discardableResult
  mutating func take(_ event: LoggedEvent) -> Outcome {
    switch event {
    case .event(let envelope): apply(envelope)
    case .unreadable(let card, let sequence, let reason): skip(card, sequence: sequence, reason: reason)
    }
  }
}
