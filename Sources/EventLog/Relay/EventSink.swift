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
