public import Golf

/// A hole's score was removed.
public struct HoleCleared: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var hole: HoleNumber
  public var clearedAt: Timestamp
  public var clearedBy: PlayerID

  public init(roundId: RoundID, cardId: CardID, hole: HoleNumber, clearedAt: Timestamp, clearedBy: PlayerID) {
    self.roundId = roundId
    self.cardId = cardId
    self.hole = hole
    self.clearedAt = clearedAt
    self.clearedBy = clearedBy
  }
}
