import ByteText
import Golf

/// One acceptable score of a player's record.
struct HandicapScore {
  let round: PlayedRound
  let score: RatedScore
  /// Nil before the first index.
  let recorded: RecordedScore?
  let counts: Bool
  let isConsidered: Bool
  let isCorrected: Bool

  init(_ round: PlayedRound, place: Int, in history: HandicapHistory, counts: Bool, isCorrected: Bool) {
    self.round = round
    recorded = history.record.indices.contains(place) ? history.record[place] : nil
    score = recorded?.score ?? history.scores[place].rated(nil)
    self.counts = counts
    isConsidered = history.revisions.last?.considered.contains(place) ?? false
    self.isCorrected = isCorrected
  }

  var holes: Int { score.holes.count }
}

extension HandicapScore: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("adjustedGross", score.adjustedGross)
    writer.member("beingCorrected", isCorrected)
    writer.member("considered", isConsidered)
    writer.member("counts", counts)
    writer.member("course", CourseName(round.course))
    writer.member("courseRating", RoundedNumber(score.rating.courseRating.tenths))
    writer.nullable("differential", round.handicap.map { RoundedNumber($0.differential) })
    writer.member("holes", holes)
    writer.nullable("index", recorded?.index.map { RoundedNumber($0.tenths) })
    writer.member("pcc", score.conditions.rawValue)
    writer.member("playedOn", round.playedOn.description)
    writer.member("reduction", RoundedNumber(recorded?.reduction ?? Tenths(0)))
    writer.member("roundId", round.round.uuid)
    writer.member("slope", score.rating.slope.rawValue)
    writer.member("tee", TeeName(round.card.tee))
  }
}

/// The index after one day with scores.
struct HandicapRevision {
  let revision: Revision
}

extension HandicapRevision: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("average", RoundedNumber(revision.average.average))
    writer.member("cap", revision.cap.word)
    writer.array("counting", revision.counting) { $0.value($1) }
    writer.member("from", revision.considered.lowerBound)
    writer.member("index", RoundedNumber(revision.index.tenths))
    writer.nullable("lowIndex", revision.low.map { RoundedNumber($0.tenths) })
    writer.member("playedOn", revision.playedOn.description)
  }
}
