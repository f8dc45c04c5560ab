public import Golf

/// A finished round is open again, to be corrected; until it is finished again it counts for nothing.
public struct RoundReopened: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var reopenedAt: Timestamp

  public init(roundId: RoundID, cardId: CardID, reopenedAt: Timestamp) {
    self.roundId = roundId
    self.cardId = cardId
    self.reopenedAt = reopenedAt
  }
}
