internal import Golf

/// What is new of a round; nil leaves it as it is.
struct RoundChanges: Sendable {
  var startHole: HoleNumber?
  var conditions: PlayingConditions?
}

/// What is new on a card; nil leaves it as it is.
struct CardChanges: Sendable {
  var guestName: String?
  var tee: TeeID?
  /// Outer nil leaves it; inner nil takes the index away.
  var handicapIndex: HandicapIndex??
}
