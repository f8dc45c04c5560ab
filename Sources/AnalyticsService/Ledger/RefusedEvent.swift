public import GolfEvents

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
