public import Golf

/// A decoded event with its attributes.
public struct EventEnvelope: Hashable, Sendable {
  public var id: EventID
  public var time: Timestamp
  public var playerID: PlayerID
  /// The number of the event in its card's history, from 1 without gaps.
  public var sequence: Int64
  public var traceparent: String?
  public var event: Event

  public init(
    id: EventID,
    time: Timestamp,
    playerID: PlayerID,
    sequence: Int64,
    traceparent: String?,
    event: Event
  ) {
    self.id = id
    self.time = time
    self.playerID = playerID
    self.sequence = sequence
    self.traceparent = traceparent
    self.event = event
  }

  public var cardID: CardID { event.cardID }
  public var roundID: RoundID { event.roundID }

  /// The encoded form, for storage and transport.
  public var record: EventRecord {
    get throws(EventError) {
      EventRecord(
        id: id,
        type: event.type,
        time: time,
        cardID: cardID,
        playerID: playerID,
        sequence: sequence,
        traceparent: traceparent,
        payload: try event.payload
      )
    }
  }

  /// Decodes a record. Throws if the payload does not follow the contract, or names another card than the record.
  public init(_ record: EventRecord) throws(EventError) {
    let event = try Event(type: record.type, payload: record.payload)
    guard event.cardID == record.cardID else {
      throw EventError(.contradiction, "the subject is card \(record.cardID), the payload's is \(event.cardID)")
    }
    if case .roundStarted(let started) = event, started.player.id != record.playerID {
      throw EventError(.contradiction, "the key is player \(record.playerID), the payload's is \(started.player.id)")
    }
    self.init(
      id: record.id,
      time: record.time,
      playerID: record.playerID,
      sequence: record.sequence,
      traceparent: record.traceparent,
      event: event
    )
  }
}
