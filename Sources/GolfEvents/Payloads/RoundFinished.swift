public import Golf

/// The card was finished as its events before have left it.
public struct RoundFinished: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var finishedAt: Timestamp
  /// Every hole in play has a score or was picked up; otherwise holes are missing, and the card counts for no figure.
  public var complete: Bool

  public init(roundId: RoundID, cardId: CardID, finishedAt: Timestamp, complete: Bool) {
    self.roundId = roundId
    self.cardId = cardId
    self.finishedAt = finishedAt
    self.complete = complete
  }
}
