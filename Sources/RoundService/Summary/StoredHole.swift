internal import Golf

/// A hole as the record has it.
struct StoredHole: Hashable, Sendable {
  let hole: HoleNumber
  /// Nil for a cleared hole: its row stays, so that its version goes on rising.
  let score: HoleScore?
  /// The card's sequence at the write that made this state.
  let version: Int64
  let recordedAt: Timestamp
  let recordedBy: PlayerID
  let device: String?
}

extension StoredHole: Decodable {
  private enum CodingKeys: String, CodingKey {
    case hole, cleared, version, recordedAt, recordedBy, device
  }

  /// As `RoundStatements.read` builds it.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    hole = try container.decode(HoleNumber.self, forKey: .hole)
    score = try container.decode(Bool.self, forKey: .cleared) ? nil : HoleScore(from: decoder)
    version = try container.decode(Int64.self, forKey: .version)
    recordedAt = try container.decodeMilliseconds(forKey: .recordedAt)
    recordedBy = try container.decode(PlayerID.self, forKey: .recordedBy)
    device = try container.decodeIfPresent(String.self, forKey: .device)
  }
}

extension KeyedDecodingContainer {
  /// A time as PostgreSQL's answers carry it here: milliseconds since 1970.
  func decodeMilliseconds(forKey key: Key) throws -> Timestamp {
    guard let time = Timestamp(millisecondsSince1970: try decode(Int64.self, forKey: key)) else {
      throw DecodingError.dataCorruptedError(forKey: key, in: self, debugDescription: "no time within bounds")
    }
    return time
  }
}
