public import Golf

/// A hole's whole state, with the time and the author of the entry.
public struct RecordedHole: Hashable, Sendable {
  public var hole: HoleNumber
  public var score: HoleScore
  public var recordedAt: Timestamp
  public var recordedBy: PlayerID

  public init(hole: HoleNumber, score: HoleScore, recordedAt: Timestamp, recordedBy: PlayerID) {
    self.hole = hole
    self.score = score
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
  }
}

extension RecordedHole: Codable {
  private enum CodingKeys: String, CodingKey {
    case hole, recordedAt, recordedBy
  }

  /// One flat object: the score's fields and the others.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    hole = try container.decode(HoleNumber.self, forKey: .hole)
    recordedAt = try container.decode(Timestamp.self, forKey: .recordedAt)
    recordedBy = try container.decode(PlayerID.self, forKey: .recordedBy)
    score = try HoleScore(from: decoder)
  }

  public func encode(to encoder: any Encoder) throws {
    try score.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(hole, forKey: .hole)
    try container.encode(recordedAt, forKey: .recordedAt)
    try container.encode(recordedBy, forKey: .recordedBy)
  }
}
