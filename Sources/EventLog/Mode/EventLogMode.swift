public import Postgres
public import ServiceKit

/// Which event log an installation runs. Kept in the database too, so that no service is set otherwise by mistake.
public enum EventLogMode: String, Sendable, CaseIterable {
  /// Embedded: the relay hands its batches to the projections.
  case postgres
  /// The relay publishes to Kafka; the analytics service consumes.
  case kafka

  /// What the database says.
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

  /// Throws `EventLogError` where the database says otherwise.
  public func check(_ database: PostgresSession) throws { try check(try database.execute(Self.select)) }

  /// The same, of the answer to `select`.
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

/// Something about the event log that stops its work until an operator mends it.
public struct EventLogError: ClassifiedFailure, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(description: String) { self.description = description }

  public var failureKind: FailureKind { .broken }
}
