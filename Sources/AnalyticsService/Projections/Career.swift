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

  /// Follows the change of one score, where that changes nothing of the others: a new one after them all
  /// (`PlayerHandicap.append`).
  ///
  /// - Returns: False if it may: then nothing was changed, and the career is to be made anew.
  mutating func follow(from before: PostedRound?, to after: PostedRound?) -> Bool {
    guard before == nil, let after, handicap.append(after.round, conditions: after.conditions),
      let round = handicap.rounds.last
    else { return false }
    achievements.append(round)
    return true
  }

  /// Those rounds that are acceptable scores, beside the history's scores.
  var scored: [PlayedRound] { handicap.rounds.filter { handicap.place(of: $0.round) != nil } }
}
