import EventLog
import Kafka
import Postgres
public import ServiceKit

/// Which sources of events an installation has.
public enum EventSources {
  /// By `GOLF_EVENT_LOG`. Throws for an address that is not understood.
  public static func make(_ settings: Settings) throws -> [any EventSource] {
    switch EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) {
    case .postgres, nil: [EmbeddedEvents(relay: try PostgresConfiguration(url: settings["GOLF_RELAY_DATABASE_URL"]))]
    case .kafka:
      [
        KafkaEventSource(
          configuration: KafkaConfiguration(brokers: settings["GOLF_KAFKA_BROKERS"], clientID: "golf-analytics")
        )
      ]
    }
  }
}
