public import Golf

/// The card was removed from its round and no longer counts. It never comes back: a player who rejoins gets a new card.
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
