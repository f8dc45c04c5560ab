public import Golf

/// A finished round was reopened for a correction; it does not count until it is finished again.
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
