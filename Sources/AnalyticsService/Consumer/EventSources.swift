import EventLog
import Kafka
import Postgres
public import ServiceKit

/// The event sources of an installation.
public enum EventSources {
  /// The source that `GOLF_EVENT_LOG` names. Throws for an address that cannot be parsed.
  public static func make(_ settings: Settings) throws -> [any EventSource] {
    switch EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) {
    case .postgres, nil:
      [EmbeddedEvents(relay: try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-relay"))]
    case .kafka:
      [KafkaEventSource(configuration: try settings.kafka(clientID: "golf-analytics"))]
    }
  }
}

extension Composition {
  /// A new projector: one for each partition that this process owns, or a single one without Kafka.
  func makeProjector() -> Projector {
    Projector(
      views: views,
      history: history,
      keeper: keeper,
      careers: careers,
      metrics: viewMetrics,
      cache: ledgers
    )
  }
}
