internal import Golf

/// A round to be started, checked against its course.
struct NewRound: Sendable {
  let id: RoundID
  let owner: PlayerID
  let snapshot: CourseSnapshot
  let startHole: HoleNumber
  let playedOn: LocalDate
  let conditions: PlayingConditions
  let players: [NewCard]
}

/// A card to be opened.
struct NewCard: Sendable {
  let id: CardID
  /// Whether the client made the id, so that a repeated request must name the same card.
  let hasClientID: Bool
  /// Nil for the round's owner.
  let guestName: String?
  let tee: TeeID
  let handicapIndex: HandicapIndex?
}
