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

/// Where the relay delivers: Kafka, or the projections of the analytics service.
public protocol EventSink: Sendable {
  /// Delivers events in their order. Returns what became of each, in the same order, once it is certain.
  ///
  /// After one event of a card that was not delivered, no later one of that card may be reported as delivered.
  /// Throws where nothing is known of any; they come again then.
  func deliver(_ events: [OutboxEvent]) async throws -> [Delivery]
}

/// What became of an event.
public enum Delivery: Sendable, Hashable {
  /// Its effect is there, or it is in the log that consumers read.
  case delivered
  /// The event itself is at fault and will never be taken: its card is parked.
  case refused(reason: String)
  /// Not now: it comes again.
  case waits
}
