internal import Golf
internal import GolfEvents

/// What the relay does after a delivery: pure, so that it can be tested alone.
public struct RelayStep: Sendable, Hashable {
  /// Rows to delete, after the floors were raised.
  public var delivered: [Int] = []
  /// The first refused event of each card.
  public var parked: [Parked] = []
  /// For each card with a delivered event, its round and the highest delivered sequence.
  public var floors: [CacheFloor] = []
  /// Whether something waits: then the relay pauses before it tries again.
  public var mustWait = false

  public struct Parked: Sendable, Hashable {
    public let row: Int
    public let reason: String
  }

  /// For a card, nothing passes an event that was not delivered: later ones count as not delivered whatever the sink
  /// says, and come again.
  public init(_ events: [OutboxEvent], _ deliveries: [Delivery]) {
    var stopped: Set<CardID> = []
    var highest: [CardID: CacheFloor] = [:]
    for (index, event) in events.enumerated() {
      let card = event.record.cardID
      guard !stopped.contains(card) else { continue }
      switch index < deliveries.count ? deliveries[index] : .waits {
      case .delivered:
        delivered.append(event.row)
        highest[card] = CacheFloor(round: event.roundID, card: card, sequence: event.record.sequence)
      case .refused(let reason):
        stopped.insert(card)
        parked.append(Parked(row: event.row, reason: reason))
      case .waits:
        stopped.insert(card)
        mustWait = true
      }
    }
    floors = highest.sorted { $0.key < $1.key }.map(\.value)
  }
}
