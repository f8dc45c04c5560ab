public import Golf
public import GolfEvents

/// An event as the log has it.
public enum LoggedEvent: Sendable {
  case event(EventEnvelope)
  /// Its payload is not the contract's.
  case unreadable(CardID, sequence: Int64, reason: String)

  /// Opens a record of the log.
  public init(_ record: EventRecord) {
    do {
      self = .event(try EventEnvelope(record))
    } catch {
      self = .unreadable(record.cardID, sequence: record.sequence, reason: error.description)
    }
  }
}

/// An event that could not be applied. Its place in the card's sequence is taken all the same, so that the card's
/// later events go on; the card is right again once it is reloaded by a program that can read it.
public struct RefusedEvent: Sendable, Hashable {
  public let record: EventRecord
  public let reason: String

  public init(record: EventRecord, reason: String) {
    self.record = record
    self.reason = reason
  }
}
