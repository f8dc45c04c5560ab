import ByteText
import Golf

/// A player's figures at a glance.
struct Overview: Hashable, Sendable {
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

extension Overview: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("distribution", distribution)
    writer.member("eighteen", eighteen)
    writer.member("nine", nine)
    writer.member("roundsPlayed", roundsPlayed)
  }
}
