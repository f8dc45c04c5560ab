public import Golf

/// The card is out of its round and counts for nothing. It does not come back: a player who does gets a new card.
public struct CardRemoved: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var removedAt: Timestamp

  public init(roundId: RoundID, cardId: CardID, removedAt: Timestamp) {
    self.roundId = roundId
    self.cardId = cardId
    self.removedAt = removedAt
  }
}
