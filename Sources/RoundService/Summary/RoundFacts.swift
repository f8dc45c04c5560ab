internal import Golf

/// What of a round a score is checked against before it is sent. Whose a card is and the snapshot never change; a
/// tee that has changed since is noticed under the card's lock.
struct RoundFacts: Sendable {
  struct OfCard: Sendable {
    let player: PlayerID
    let owner: PlayerID
    var tee: TeeID
  }

  let owner: PlayerID
  let snapshot: CourseSnapshot
  var cards: [CardID: OfCard]

  init(_ round: StoredRound) {
    owner = round.owner
    snapshot = round.snapshot
    cards = Dictionary(
      uniqueKeysWithValues: round.cards.map {
        ($0.id, OfCard(player: $0.player, owner: $0.owner, tee: $0.tee))
      }
    )
  }

  /// The card, if this player may write on it: the round's owner, or the account whose card it is.
  func card(_ id: CardID, writtenBy player: PlayerID) -> OfCard? {
    guard let card = cards[id], owner == player || card.owner == player || card.player == player else { return nil }
    return card
  }
}
