public import Postgres
public import ServiceKit

/// The event log that an installation runs. The database stores it too, so that no service runs with another by
/// mistake.
public enum EventLogMode: String, Sendable, CaseIterable {
  /// Embedded: the relay delivers to the projections in the analytics service.
  case postgres
  /// The relay publishes to Kafka; the analytics service consumes.
  case kafka

  /// The mode that the database stores.
  public static func read(_ database: PostgresSession) throws -> EventLogMode {
    try read(try database.execute(select))
  }

  private static func read(_ rows: PostgresRows) throws -> EventLogMode {
    let text = try rows.first?.text("mode") ?? ""
    guard let mode = EventLogMode(rawValue: text) else {
      throw EventLogError(description: "the database names the event log \"\(text)\", which this program does not know")
    }
    return mode
  }

  /// Throws `EventLogError` if the database stores another mode.
  public func check(_ database: PostgresSession) throws { try check(try database.execute(Self.select)) }

  /// As `check(_:)`, with the result of `select`.
  func check(_ rows: PostgresRows) throws {
    let stored = try Self.read(rows)
    guard stored == self else {
      throw EventLogError(
        description: "GOLF_EVENT_LOG is \(rawValue), the database says \(stored.rawValue); "
          + "set it to \(stored.rawValue), or run `golf event-log switch \(rawValue)` first"
      )
    }
  }

  static let select = PostgresStatement("event-log-mode", "select mode from golf.event_log_mode")
}

/// An error of the event log that stops its work until an operator corrects it.
public struct EventLogError: ClassifiedFailure, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }

  public var failureKind: FailureKind { .broken }
}
