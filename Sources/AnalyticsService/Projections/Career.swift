import Golf

/// What a player's posted scores make: the estimated handicap index (WHS rules) and the badges.
struct Career: Sendable {
  private(set) var handicap: PlayerHandicap
  private(set) var achievements: Achievements

  /// Of scores in any order.
  init(_ posted: some Sequence<PostedRound>) {
    var conditions: [RoundID: PlayingConditions] = [:]
    var rounds: [PlayedRound] = []
    for score in posted {
      rounds.append(score.round)
      if score.conditions != .normal { conditions[score.round.round] = score.conditions }
    }
    handicap = PlayerHandicap(rounds) { conditions[$0.round] ?? .normal }
    achievements = Achievements(handicap.rounds)
  }

  /// Adds a score, where that changes nothing of those before it (`PlayerHandicap.append`).
  ///
  /// - Returns: False if it may: then nothing was added.
  mutating func append(_ posted: PostedRound) -> Bool {
    guard handicap.append(posted.round, conditions: posted.conditions), let round = handicap.rounds.last else {
      return false
    }
    achievements.append(round)
    return true
  }

  /// Those rounds that are acceptable scores, beside the history's scores.
  var scored: [PlayedRound] { handicap.rounds.filter { handicap.place(of: $0.round) != nil } }
}

extension Career {
  /// Follows a change of what is posted, which has become `posted`.
  mutating func take(_ change: PostingChange, of posted: some Sequence<PostedRound>) {
    if change.before == nil, let after = change.after, append(after) { return }
    self = Career(posted)
  }
}
