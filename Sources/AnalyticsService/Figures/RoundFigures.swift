import ByteText
import Golf

/// The figures of a player's rounds of one length.
struct RoundFigures: Hashable, Sendable {
  /// With every hole holed out: what the averages are of.
  let rounds: Int
  let averageScore: RoundedNumber?
  let averageToPar: RoundedNumber?
  let best: BestRound?
  let recent: RecentForm?

  /// Of rounds in the order in which they were played.
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
  /// What is not known is null, never missing and never 0.
  func writeMembers(to writer: inout JSONWriter) {
    writer.nullable("averageScore", averageScore)
    writer.nullable("averageToPar", averageToPar)
    writer.nullable("best", best)
    writer.nullable("recent", recent)
    writer.member("rounds", rounds)
  }
}
