import Golf
import GolfEvents

/// Events grouped by player, each player's in the order of arrival.
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

  private init(_ player: PlayerID, _ items: [Item]) {
    players = [player]
    events = [player: items]
    ids = Set(items.map(\.record.id))
  }

  func items(of player: PlayerID) -> [Item] { events[player] ?? [] }

  func cardIDs(of player: PlayerID) -> Set<CardID> { Set(items(of: player).map(\.record.cardID)) }

  /// A player's events as one batch for each card.
  func cards(of player: PlayerID) -> [EventBatch] {
    var order: [CardID] = []
    var cards: [CardID: [Item]] = [:]
    for item in items(of: player) {
      if cards[item.record.cardID] == nil { order.append(item.record.cardID) }
      cards[item.record.cardID, default: []].append(item)
    }
    return order.compactMap { card in cards[card].map { EventBatch(player, $0) } }
  }
}
