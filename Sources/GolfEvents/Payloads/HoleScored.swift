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
