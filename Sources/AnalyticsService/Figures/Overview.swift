import Basics
import Golf

/// The view of a player's figures at a glance.
struct Overview: Hashable, Sendable {
  /// Complete, finished rounds, including those with a hole that was picked up without a score.
  let roundsPlayed: Int
  let eighteen: RoundFigures
  let nine: RoundFigures
  let distribution: ScoreDistribution

  /// Expects rounds in the order of play.
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

/// The figures of a player's rounds of one length.
struct RoundFigures: Hashable, Sendable {
  /// Rounds in which every hole was holed out: the averages are of these.
  let rounds: Int
  let averageScore: RoundedNumber?
  let averageToPar: RoundedNumber?
  let best: BestRound?
  let recent: RecentForm?

  /// Expects rounds in the order of play.
  init(_ played: [CountedRound], _ length: RoundLength) {
    let played = played.filter { $0.length == length }
    let scores = played.compactMap(\.score)
    rounds = scores.count
    if scores.isEmpty {
      averageScore = nil
      averageToPar = nil
    } else {
      averageScore = RoundedNumber(scores.reduce(0) { $0 + $1.gross }, over: scores.count, places: 1)
      averageToPar = RoundedNumber(scores.reduce(0) { $0 + $1.toPar.strokes }, over: scores.count, places: 1)
    }
    best = BestRound(played)
    recent = RecentForm(scores.map(\.form))
  }
}

extension RoundFigures: JSONObject {
  /// Unknown values are null, never missing and never 0.
  func writeMembers(to writer: inout JSONWriter) {
    writer.nullable("averageScore", averageScore)
    writer.nullable("averageToPar", averageToPar)
    writer.nullable("best", best)
    writer.nullable("recent", recent)
    writer.member("rounds", rounds)
  }
}
