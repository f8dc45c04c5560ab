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

/// A deleted round was restored unchanged.
public struct RoundRestored: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var restoredAt: Timestamp
  /// Whether the restored card is finished or open.
  public var finished: Bool

  public init(roundId: RoundID, cardId: CardID, restoredAt: Timestamp, finished: Bool) {
    self.roundId = roundId
    self.cardId = cardId
    self.restoredAt = restoredAt
    self.finished = finished
  }
}
