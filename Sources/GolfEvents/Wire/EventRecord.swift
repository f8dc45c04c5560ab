public import Golf

/// An event as it is stored and carried: its attributes, and its payload as bytes that nobody on the way opens.
public struct EventRecord: Hashable, Sendable {
  public var id: EventID
  /// The word on the wire, perhaps one that this program does not know.
  public var type: String
  public var time: Timestamp
  public var cardID: CardID
  /// The record's key, so that one player's events share a partition.
  public var playerID: PlayerID
  /// From 1, without a gap, for each card.
  public var sequence: Int64
  /// W3C trace context of the request that caused the event.
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
