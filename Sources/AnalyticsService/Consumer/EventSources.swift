import EventLog
import Kafka
import Postgres
public import ServiceKit

/// Which sources of events an installation has.
public enum EventSources {
  /// By `GOLF_EVENT_LOG`. Throws for an address that is not understood.
  public static func make(_ settings: Settings) throws -> [any EventSource] {
    switch EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) {
    case .postgres, nil:
      [EmbeddedEvents(relay: try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-relay"))]
    case .kafka:
      [KafkaEventSource(configuration: try settings.kafka(clientID: "golf-analytics"))]
    }
  }
}
