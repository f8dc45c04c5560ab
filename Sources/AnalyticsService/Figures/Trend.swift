import Basics
import Golf

/// The view of a player's rounds of one length over time, oldest first.
struct Trend: Hashable, Sendable {
  let holes: Int
  let points: [TrendPoint]

  /// Expects rounds in the order of play. Rounds without a score have no point.
  init(_ rounds: [CountedRound], _ length: RoundLength) {
    holes = length.rawValue
    var points: [TrendPoint] = []
    var forms: [Tenths] = []
    for round in rounds where round.length == length {
      guard let score = round.score else { continue }
      forms.append(score.form)
      points.append(
        TrendPoint(
          roundId: round.round,
          playedOn: round.playedOn,
          course: round.course,
          tee: round.tee,
          gross: score.gross,
          toPar: score.toPar,
          form: RoundedNumber(score.form),
          formAverage: forms.count < RecentForm.rounds
            ? nil : RoundedNumber(Form.average(forms.suffix(RecentForm.rounds)))
        )
      )
    }
    self.points = points
  }
}

/// One round of the trend.
struct TrendPoint: Hashable, Sendable {
  let roundId: RoundID
  let playedOn: LocalDate
  let course: CourseName
  let tee: TeeName
  let gross: Int
  let toPar: ToPar
  let form: RoundedNumber
  /// Average over this round and the four before; nil for the first four.
  let formAverage: RoundedNumber?
}

extension Trend: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("holes", holes)
    writer.array("points", points)
  }
}

extension TrendPoint: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("course", course)
    writer.member("form", form)
    writer.nullable("formAverage", formAverage)
    writer.member("gross", gross)
    writer.member("playedOn", playedOn.description)
    writer.member("roundId", roundId.uuid)
    writer.member("tee", tee)
    writer.member("toPar", toPar.strokes)
  }
}
