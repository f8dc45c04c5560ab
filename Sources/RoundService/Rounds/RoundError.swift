internal import Golf

/// Why the record refuses a change.
enum RoundError: Error, Sendable, Hashable {
  /// Not there, or not the asker's.
  case notFound
  /// A client-made id names something else already.
  case idTaken
  /// The round is finished: it must be reopened first.
  case roundFinished
  /// Holes without a score, of each card that has any.
  case holesMissing([MissingHoles])
  /// No card has just the holes of a nine with a rating of its own.
  case noNine
  /// Four cards are in the round.
  case roundFull
  /// The round has had as many cards as `RoundBounds.cards`.
  case cardsUsedUp
  /// The account has started as many rounds today as it may; more from midnight (UTC), in so many seconds.
  case tooManyRoundsToday(limit: Int, wait: Int)
  /// The account has started as many rounds as it ever may.
  case roundsUsedUp(limit: Int)
  /// The card is not a guest's.
  case notAGuest
  /// What the round's own course does not have.
  case noSuchTee(TeeID)
  case notPlayed(HoleNumber)
}

/// The holes of a card that have no score.
struct MissingHoles: Hashable, Sendable {
  let card: CardID
  let holes: [HoleNumber]
}
