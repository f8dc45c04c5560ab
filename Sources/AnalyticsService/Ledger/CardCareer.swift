import Golf

/// What a card adds to its player's career.
struct CardCareer: Hashable, Sendable {
  /// The finished round: averages, statistics, trend and bests use it.
  let played: PlayedRound?
  /// The posted score: index and badges use it.
  let posted: PostedRound?

  /// Nil for a card that adds nothing.
  init?(_ state: CardState) {
    posted = PostedRound(state)
    // A finished card's round and its posted score are the same.
    played = state.status == .finished ? posted?.round : nil
    if played == nil, posted == nil { return nil }
  }

  /// True if the card is open again for a correction, and counts as it was last finished.
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
    // The nine is ignored if the scores no longer fit it.
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
