public import Golf

/// A card's sequence below which no cached answer for its round may be stored.
public struct CacheFloor: Sendable, Hashable {
  public let round: RoundID
  public let card: CardID
  public let sequence: Int64

  public init(round: RoundID, card: CardID, sequence: Int64) {
    self.round = round
    self.card = card
    self.sequence = sequence
  }
}
