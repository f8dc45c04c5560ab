import Basics
import FoundationEssentials
public import Golf

/// A hole's whole state was set: a missing field was not entered, whatever the previous state had.
public struct HoleScored: Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var hole: RecordedHole

  public init(roundId: RoundID, cardId: CardID, hole: RecordedHole) {
    self.roundId = roundId
    self.cardId = cardId
    self.hole = hole
  }
}

extension HoleScored: Codable {
  private enum CodingKeys: String, CodingKey {
    case roundId, cardId
  }

  /// One flat object: the hole's fields and the ids.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    roundId = try container.decode(RoundID.self, forKey: .roundId)
    cardId = try container.decode(CardID.self, forKey: .cardId)
    hole = try RecordedHole(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try hole.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(roundId, forKey: .roundId)
    try container.encode(cardId, forKey: .cardId)
  }
}

/// A hole's whole state, with the time and the author of the entry.
public struct RecordedHole: Hashable, Sendable {
  public var hole: HoleNumber
  public var score: HoleScore
  public var recordedAt: Timestamp
  public var recordedBy: PlayerID
  /// The installation of the app on which it was entered, if that is known.
  public var deviceId: DeviceID?

  public init(
    hole: HoleNumber,
    score: HoleScore,
    recordedAt: Timestamp,
    recordedBy: PlayerID,
    deviceId: DeviceID? = nil
  ) {
    self.deviceId = deviceId
    self.hole = hole
    self.score = score
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
  }
}

extension RecordedHole: Codable {
  private enum CodingKeys: String, CodingKey {
    case hole, recordedAt, recordedBy, deviceId
  }

  /// One flat object: the score's fields and the others.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    hole = try container.decode(HoleNumber.self, forKey: .hole)
    recordedAt = try container.decode(Timestamp.self, forKey: .recordedAt)
    recordedBy = try container.decode(PlayerID.self, forKey: .recordedBy)
    deviceId = try container.decodeIfPresent(DeviceID.self, forKey: .deviceId)
    score = try HoleScore(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try score.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hole, forKey: .hole)
    try container.encode(recordedAt, forKey: .recordedAt)
    try container.encode(recordedBy, forKey: .recordedBy)
    try container.encodeIfPresent(deviceId, forKey: .deviceId)
  }
}

// The most frequent event, and so the one that is written and read without an encoder: the bytes equal those of
// `JSONEncoder` with sorted keys.
extension HoleScored {
  var json: [UInt8] {
    JSONWriter(object: { writer in
      let score = hole.score
      writer.member("cardId", cardId.uuid)
      if let device = hole.deviceId { writer.member("deviceId", device.uuid) }
      writer.optional("fairway", score.fairway?.rawValue)
      writer.optional("firstPuttFeet", score.firstPuttFeet)
      writer.optional("greensideBunker", score.greensideBunker)
      writer.member("hole", hole.hole.rawValue)
      writer.optional("note", score.note)
      writer.optional("penalties", score.penalties)
      writer.member("pickedUp", score.pickedUp)
      writer.optional("putts", score.putts)
      writer.member("recordedAt", hole.recordedAt.description)
      writer.member("recordedBy", hole.recordedBy.uuid)
      writer.member("roundId", roundId.uuid)
      writer.optional("strokes", score.strokes)
    }).bytes
  }

  /// Parses a payload in the form written above. Nil for anything else, valid or not: the general decoder then decides.
  init?(plain payload: [UInt8]) {
    guard let all = PlainObject(payload[...]), let round: RoundID = all.id("roundId"),
      let card: CardID = all.id("cardId"), let hole: HoleNumber = all.bounded("hole"),
      let time = all.time("recordedAt"), let writer: PlayerID = all.id("recordedBy"),
      let strokes = all.optional("strokes", \.integer), let putts = all.optional("putts", \.integer),
      let firstPuttFeet = all.optional("firstPuttFeet", \.integer), let fairway = all.optional("fairway", \.string),
      let penalties = all.optional("penalties", \.integer),
      let greensideBunker = all.optional("greensideBunker", \.bool),
      let pickedUp = all.optional("pickedUp", \.bool), let note = all.optional("note", \.string),
      let device = all.optional("deviceId", { $0.uuid.map { DeviceID($0) } })
    else { return nil }
    let entry = HoleEntry(
      strokes: strokes,
      putts: putts,
      firstPuttFeet: firstPuttFeet,
      fairway: fairway,
      penalties: penalties,
      greensideBunker: greensideBunker,
      pickedUp: pickedUp ?? false,
      note: note
    )
    guard let score = try? HoleScore(entry, par: nil) else { return nil }
    self.init(
      roundId: round,
      cardId: card,
      hole: RecordedHole(hole: hole, score: score, recordedAt: time, recordedBy: writer, deviceId: device)
    )
  }
}

/// A hole's score was removed.
public struct HoleCleared: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var hole: HoleNumber
  public var clearedAt: Timestamp
  public var clearedBy: PlayerID
  /// The installation of the app on which it was cleared, if that is known.
  public var deviceId: DeviceID?

  public init(
    roundId: RoundID,
    cardId: CardID,
    hole: HoleNumber,
    clearedAt: Timestamp,
    clearedBy: PlayerID,
    deviceId: DeviceID? = nil
  ) {
    self.deviceId = deviceId
    self.roundId = roundId
    self.cardId = cardId
    self.hole = hole
    self.clearedAt = clearedAt
    self.clearedBy = clearedBy
  }
}
