public import Golf

/// An event with its attributes, opened.
public struct EventEnvelope: Hashable, Sendable {
  public var id: EventID
  public var time: Timestamp
  public var playerID: PlayerID
  /// From 1, without a gap, for each card.
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

  /// To be stored and carried.
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

  /// Opens a record. Throws for a payload that is not the contract's, or that names another card than the record.
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
