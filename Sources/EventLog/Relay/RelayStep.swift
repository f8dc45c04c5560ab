internal import Golf
internal import GolfEvents

/// What the relay does after a delivery: pure, so that it can be tested alone.
public struct RelayStep: Sendable, Hashable {
  /// Rows to delete.
  public var delivered: [Int] = []
  /// The first refused event of each card.
  public var parked: [Parked] = []
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
    for (index, event) in events.enumerated() {
      let card = event.record.cardID
      guard !stopped.contains(card) else { continue }
      switch index < deliveries.count ? deliveries[index] : .waits {
      case .delivered:
        delivered.append(event.row)
      case .refused(let reason):
        stopped.insert(card)
        parked.append(Parked(row: event.row, reason: reason))
      case .waits:
        stopped.insert(card)
        mustWait = true
      }
    }
  }
}
