public import Golf

/// The tee, index, start hole, playing conditions or the guest's name changed; the payload has the current values of
/// all of them. The scores stay, except that a hole that is a par 3 from the new tee loses its fairway (`Card.change`).
public struct CardChanged: Codable, Hashable, Sendable {
  public var roundId: RoundID
  public var cardId: CardID
  public var player: EventPlayer
  public var startHole: HoleNumber
  public var tee: EventTee
  public var handicapIndexTenths: HandicapIndex?
  /// Nil means unchanged. The only field that may change on a finished card too.
  public var pcc: PlayingConditions?
  public var changedAt: Timestamp

  public init(
    roundId: RoundID,
    cardId: CardID,
    player: EventPlayer,
    startHole: HoleNumber,
    tee: EventTee,
    handicapIndex: HandicapIndex?,
    pcc: PlayingConditions? = nil,
    changedAt: Timestamp
  ) {
    self.roundId = roundId
    self.cardId = cardId
    self.player = player
    self.startHole = startHole
    self.tee = tee
    self.handicapIndexTenths = handicapIndex
    self.pcc = pcc
    self.changedAt = changedAt
  }
}

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
