import ByteText
import Golf

/// The lowest round to par.
struct BestRound: Hashable, Sendable {
  let roundId: RoundID
  let playedOn: LocalDate
  let gross: Int
  let toPar: ToPar
  let course: CourseName
  let tee: TeeName

  /// Of rounds in the order in which they were played: a best stands until it is beaten. Rounds with a hole picked
  /// up are passed over; nil if none is left.
  init?(_ rounds: some Sequence<CountedRound>) {
    var best: (round: CountedRound, score: RoundScore)?
    for round in rounds {
      guard let score = round.score else { continue }
      if let standing = best, standing.score.toPar <= score.toPar { continue }
      best = (round, score)
    }
    guard let best else { return nil }
    roundId = best.round.round
    playedOn = best.round.playedOn
    gross = best.score.gross
    toPar = best.score.toPar
    course = best.round.course
    tee = best.round.tee
  }
}

extension BestRound: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("course", course)
    writer.member("gross", gross)
    writer.member("playedOn", playedOn.description)
    writer.member("roundId", roundId.uuid)
    writer.member("tee", tee)
    writer.member("toPar", toPar.strokes)
  }
}
