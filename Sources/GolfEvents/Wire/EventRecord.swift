public import Golf

/// An encoded event for storage and transport: its attributes, and its payload as bytes that carriers do not parse.
public struct EventRecord: Hashable, Sendable {
  public var id: EventID
  /// The type's name on the wire, which this program may not know.
  public var type: String
  public var time: Timestamp
  public var cardID: CardID
  /// The record's key, so that one player's events share a partition.
  public var playerID: PlayerID
  /// The number of the event in its card's history, from 1 without gaps.
  public var sequence: Int64
  /// The W3C trace context of the request that caused the event.
  public var traceparent: String?
  public var payload: [UInt8]

  public init(
    id: EventID,
    type: String,
    time: Timestamp,
    cardID: CardID,
    playerID: PlayerID,
    sequence: Int64,
    traceparent: String?,
    payload: [UInt8]
  ) {
    self.id = id
    self.type = type
    self.time = time
    self.cardID = cardID
    self.playerID = playerID
    self.sequence = sequence
    self.traceparent = traceparent
    self.payload = payload
  }
}
