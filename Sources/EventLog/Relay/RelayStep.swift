import Golf
import GolfEvents
import RoundFreshness

/// What the relay does after a delivery. Pure, so that it can be tested alone.
public struct RelayStep: Sendable, Hashable {
  /// Rows to delete.
  public var delivered: [Int] = []
  /// The first refused event of each card.
  public var parked: [Parked] = []
  /// Whether an event has to wait: the relay then pauses before it retries.
  public var mustWait = false

  public struct Parked: Sendable, Hashable {
    public let row: Int
    public let reason: String
  }

  /// Per-card order: once an event of a card was not delivered, its later events in this batch count as undelivered
  /// too, whatever the sink reports.
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

/// The target of the relay: Kafka, or the projections of the analytics service.
public protocol EventSink: Sendable {
  /// Delivers events in order. Returns the outcome of each, in the same order, once it is certain.
  ///
  /// If an event of a card was not delivered, no later event of that card may be reported as delivered. Throws if no
  /// outcome is known; the relay then delivers all of them again.
  func deliver(_ events: [OutboxEvent]) async throws -> [Delivery]
}

/// The outcome of one delivery.
public enum Delivery: Sendable, Hashable {
  /// The event's effect is in the views, or the event is in Kafka.
  case delivered
  /// The event itself can never be accepted: its card is parked.
  case refused(reason: String)
  /// Not delivered now; the relay retries.
  case waits
}

extension CacheFloor {
  /// One floor for each card: the highest sequence among these events.
  static func highest(of events: [OutboxEvent]) -> [CacheFloor] {
    var floors: [CardID: CacheFloor] = [:]
    for event in events {
      let (card, sequence) = (event.record.cardID, event.record.sequence)
      guard sequence > floors[card]?.sequence ?? 0 else { continue }
      floors[card] = CacheFloor(round: event.roundID, card: card, sequence: sequence)
    }
    return floors.sorted { $0.key < $1.key }.map(\.value)
  }
}
