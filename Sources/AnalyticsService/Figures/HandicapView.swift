import Basics
import Golf

/// The view of the estimated handicap index (WHS rules), with every score that it was computed from.
struct HandicapView {
  let index: RoundedNumber?
  let lowIndex: RoundedNumber?
  let cap: IndexCap?
  let asOf: LocalDate?
  let towardsFirst: TowardsFirst?
  let scores: [HandicapScore]
  let history: [HandicapRevision]
  let leavesNext: Leaving?

  /// - Parameter corrected: Rounds whose card is open again for a correction.
  init(_ career: Career, corrected: Set<RoundID>) {
    let history = career.handicap.history
    let last = history.revisions.last
    let counting = Set(last?.counting ?? [])
    index = history.index.map { RoundedNumber($0.tenths) }
    lowIndex = history.lowIndex.map { RoundedNumber($0.tenths) }
    cap = last?.cap
    asOf = last?.playedOn
    scores = career.scored.enumerated().map { place, round in
      HandicapScore(
        round,
        place: place,
        in: history,
        counts: counting.contains(place),
        isCorrected: corrected.contains(round.round)
      )
    }
    towardsFirst = last == nil ? TowardsFirst(scores) : nil
    self.history = history.revisions.map(HandicapRevision.init)
    leavesNext = last.flatMap { last in
      WhatIf(history, on: last.playedOn).leaving.map { Leaving(score: last.considered.lowerBound, leaving: $0) }
    }
  }

  /// The progress towards the first index (WHS rule 4.5).
  struct TowardsFirst {
    let holes: Int
    let of = 54

    /// Scores of 10 to 17 holes are left out: they count only once there is an index.
    init(_ scores: [HandicapScore]) {
      holes = scores.reduce(0) { $0 + ([9, 18].contains($1.holes) ? $1.holes : 0) }
    }
  }

  /// The score that the next one pushes out of the last 20.
  struct Leaving {
    /// Position of that score among all scores, from 0.
    let score: Int
    let leaving: LeavingScore
  }
}

extension HandicapView: JSONObject {
  /// Unknown values are null.
  func writeMembers(to writer: inout JSONWriter) {
    writer.nullable("asOf", asOf?.description)
    writer.nullable("cap", cap?.word)
    writer.array("history", history)
    writer.nullable("index", index)
    writer.nullable("leavesNext", leavesNext)
    writer.nullable("lowIndex", lowIndex)
    writer.array("scores", scores)
    writer.nullable("towardsFirst", towardsFirst)
  }
}

extension HandicapView.TowardsFirst: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("holes", holes)
    writer.member("of", of)
  }
}

extension HandicapView.Leaving: JSONObject {
  func writeMembers(to writer: inout JSONWriter) {
    writer.member("change", RoundedNumber(leaving.change))
    writer.member("counts", leaving.counts)
    writer.member("differential", RoundedNumber(leaving.differential))
    writer.member("index", RoundedNumber(leaving.index.tenths))
    writer.member("indexWithout", RoundedNumber(leaving.indexWithout.tenths))
    writer.member("playedOn", leaving.playedOn.description)
    writer.member("score", score)
  }
}

extension Revision {
  /// Positions in the record of the scores that count.
  var counting: [Int] { average.counting.map { considered.lowerBound + $0 } }
}

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
