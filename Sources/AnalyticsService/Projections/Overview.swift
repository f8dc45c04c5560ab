import Golf

/// A player's figures at a glance.
struct Overview: Hashable, Sendable, Encodable {
  /// Complete and finished; rounds with a hole picked up without a score are among them.
  let roundsPlayed: Int
  let eighteen: RoundFigures
  let nine: RoundFigures
  let distribution: ScoreDistribution

  /// Of rounds in the order in which they were played.
  init(_ rounds: [CountedRound]) {
    roundsPlayed = rounds.count
    eighteen = RoundFigures(rounds, .eighteen)
    nine = RoundFigures(rounds, .nine)
    distribution = rounds.reduce(ScoreDistribution()) { $0 + $1.distribution }
  }
}
