import Golf

/// A stored hole.
struct StoredHole: Hashable, Sendable {
  let hole: HoleNumber
  /// Nil for a cleared hole. Its row stays, so that its version goes on rising.
  let score: HoleScore?
  /// The card's sequence as of the write that made this state.
  let version: Int64
  let recordedAt: Timestamp
  let recordedBy: PlayerID
  /// A name for the device, as older apps send it.
  let device: String?
  /// The installation of the app that sent it.
  var deviceID: DeviceID?
}

extension StoredHole: Decodable {
  private enum CodingKeys: String, CodingKey {
    case hole, cleared, version, recordedAt, recordedBy, device
    case deviceID = "deviceId"
  }

  /// Decodes the JSON of `RoundStatements.read`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    hole = try container.decode(HoleNumber.self, forKey: .hole)
    score = try container.decode(Bool.self, forKey: .cleared) ? nil : HoleScore(from: decoder)
    version = try container.decode(Int64.self, forKey: .version)
    recordedAt = try container.decodeMilliseconds(forKey: .recordedAt)
    recordedBy = try container.decode(PlayerID.self, forKey: .recordedBy)
    device = try container.decodeIfPresent(String.self, forKey: .device)
    deviceID = try container.decodeIfPresent(DeviceID.self, forKey: .deviceID)
  }
}

extension KeyedDecodingContainer {
  /// A time in the JSON of PostgreSQL's answers: milliseconds since 1970.
  func decodeMilliseconds(forKey key: Key) throws -> Timestamp {
    guard let time = Timestamp(millisecondsSince1970: try decode(Int64.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "no time within bounds")
    }
    return time
  }
}
