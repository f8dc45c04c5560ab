import FoundationEssentials
import Golf
import GolfEvents

/// A request to put or clear a hole, validated and ready to be sent.
struct ScoreWrite: Sendable {
  let round: RoundID
  let card: CardID
  let hole: HoleNumber
  /// Nil clears the hole.
  let score: HoleScore?
  /// The tee that the score was checked against.
  let tee: TeeID
  /// The hole's version that the writer knows; 0 for a hole never scored, nil to overwrite any version.
  let ifMatch: Int64?
  let writer: PlayerID
  let device: String?
  let deviceID: DeviceID?
  let recordedAt: Timestamp
  let traceparent: String?
  let event: EventID
  /// The event's JSON, encoded before the transaction.
  let payload: [UInt8]

  init(
    round: RoundID,
    card: CardID,
    hole: HoleNumber,
    score: HoleScore?,
    tee: TeeID,
    ifMatch: Int64? = nil,
    writer: PlayerID,
    device: String? = nil,
    deviceID: DeviceID? = nil,
    recordedAt: Timestamp,
    traceparent: String? = nil,
    event: EventID
  ) throws(EventError) {
    self.round = round
    self.card = card
    self.hole = hole
    self.score = score
    self.tee = tee
    self.ifMatch = ifMatch
    self.writer = writer
    self.device = device
    self.deviceID = deviceID
    self.recordedAt = recordedAt
    self.traceparent = traceparent
    self.event = event
    payload = try Self.event(round, card, hole, score, recordedAt, writer, deviceID).payload
  }

  private static func event(
    _ round: RoundID,
    _ card: CardID,
    _ hole: HoleNumber,
    _ score: HoleScore?,
    _ time: Timestamp,
    _ writer: PlayerID,
    _ device: DeviceID?
  ) -> Event {
    guard let score else {
      return .holeCleared(
        HoleCleared(roundId: round, cardId: card, hole: hole, clearedAt: time, clearedBy: writer, deviceId: device)
      )
    }
    // The note is in the record alone.
    let recorded = RecordedHole(
      hole: hole,
      score: score.withoutNote,
      recordedAt: time,
      recordedBy: writer,
      deviceId: device
    )
    return .holeScored(HoleScored(roundId: round, cardId: card, hole: recorded))
  }

  /// The hole as it is stored after this write.
  ///
  /// - Parameter withNote: False for a writer who does not keep the card: its note is not the writer's.
  func stored(version: Int64, withNote: Bool) -> StoredHole {
    StoredHole(
      hole: hole,
      score: withNote ? score : score?.withoutNote,
      version: version,
      recordedAt: recordedAt,
      recordedBy: writer,
      device: device,
      deviceID: deviceID
    )
  }
}
