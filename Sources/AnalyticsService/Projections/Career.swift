import Golf

/// What a player's posted scores make: the estimated handicap index (WHS rules) and the badges.
struct Career: Sendable {
  let handicap: PlayerHandicap
  let achievements: Achievements

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

  /// Those rounds that are acceptable scores, beside the history's scores.
  var scored: [PlayedRound] { handicap.rounds.filter { handicap.place(of: $0.round) != nil } }
}
