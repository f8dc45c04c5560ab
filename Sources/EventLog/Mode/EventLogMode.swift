public import Postgres

/// Which event log an installation runs. Kept in the database too, so that no service is set otherwise by mistake.
public enum EventLogMode: String, Sendable, CaseIterable {
  /// Embedded: the relay hands its batches to the projections.
  case postgres
  /// The relay publishes to Kafka; the analytics service consumes.
  case kafka

  /// What the database says.
  public static func read(_ database: PostgresSession) throws -> EventLogMode {
    let text = try database.execute(select).first?.text("mode") ?? ""
    guard let mode = EventLogMode(rawValue: text) else {
      throw EventLogError(description: "the database names the event log \"\(text)\", which this program does not know")
    }
    return mode
  }

  /// Throws `EventLogError` where the database says otherwise.
  public func check(_ database: PostgresSession) throws {
    let stored = try Self.read(database)
    guard stored == self else {
      throw EventLogError(
        description: "GOLF_EVENT_LOG is \(rawValue), the database says \(stored.rawValue); "
          + "set it to \(stored.rawValue), or run `golf event-log switch \(rawValue)` first"
      )
    }
  }

  private static let select = PostgresStatement("event-log-mode", "select mode from golf.event_log_mode")
}
