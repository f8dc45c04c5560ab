public import Golf

/// The round was deleted: its card does not count until the round is restored.
public struct RoundDeleted: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var deletedAt: Timestamp

  public init(roundId: RoundID, cardId: CardID, deletedAt: Timestamp) {
    self.roundId = roundId
    self.cardId = cardId
    self.deletedAt = deletedAt
  }
}
