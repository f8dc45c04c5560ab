import Golf

/// What a card adds to its player's career.
struct CardCareer: Hashable, Sendable {
  /// Finished: what averages, statistics, trend and bests are made from.
  let played: PlayedRound?
  /// What the index and the badges are made from.
  let posted: PostedRound?

  /// Nil for a card that adds nothing.
  init?(_ state: CardState) {
    posted = PostedRound(state)
    // The same as what is posted, where it is finished.
    played = state.status == .finished ? posted?.round : nil
    if played == nil, posted == nil { return nil }
  }

  /// The card is open again, and counts as it was last finished.
  var isBeingCorrected: Bool { played == nil }
}

extension PostedRound {
  init?(_ state: CardState) {
    let card: Card? =
      switch state.status {
      case .finished: state.card
      case .open: state.lastFinished
      case .removed: nil
      }
    guard let card, !state.isDeleted else { return nil }
    // A nine that the scores are no longer those of is none.
    round = PlayedRound(state, state.nine.flatMap(card.asNine) ?? card)
    conditions = state.conditions
  }
}

extension PlayedRound {
  fileprivate init(_ state: CardState, _ card: Card) {
    self.init(
      round: state.round,
      playedOn: state.playedOn,
      startedAt: state.startedAt,
      course: state.course,
      card: card
    )
  }
}
