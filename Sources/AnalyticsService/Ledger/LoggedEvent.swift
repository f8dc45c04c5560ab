public import Golf
public import GolfEvents

/// An event of the log, decoded.
public enum LoggedEvent: Sendable {
  case event(EventEnvelope)
  /// The payload does not follow the contract.
  case unreadable(CardID, sequence: Int64, at: Timestamp, reason: String)

  /// Decodes a record of the log.
  public init(_ record: EventRecord) {
    do {
      self = .event(try EventEnvelope(record))
    } catch {
      self = .unreadable(record.cardID, sequence: record.sequence, at: record.time, reason: error.description)
    }
  }
}

extension LoggedEvent {
  /// The same event with the names of its course and tee.
  func named(_ names: CourseNames) -> LoggedEvent {
    guard case .event(var envelope) = self else { return self }
    envelope.event = envelope.event.named(names)
    return .event(envelope)
  }
}

/// An event that could not be applied. It still occupies its sequence number, so that later events of the card apply. A
/// program that can read the event repairs the card by reloading it from the log.
public struct RefusedEvent: Sendable, Hashable {
  public let record: EventRecord
  public let reason: String

  public init(record: EventRecord, reason: String) {
    self.record = record
    self.reason = reason
  }
}
