public import Golf
public import GolfEvents

/// An event that is still to be delivered.
public struct OutboxEvent: Sendable, Hashable {
  /// The row in `golf.outbox`.
  public let row: Int
  public let roundID: RoundID
  public let record: EventRecord

  public init(row: Int, roundID: RoundID, record: EventRecord) {
    self.row = row
    self.roundID = roundID
    self.record = record
  }
}
