import ByteText
import Golf

/// The estimated handicap index (WHS rules) with every score that it was found from.
struct HandicapView {
  let index: RoundedNumber?
  let lowIndex: RoundedNumber?
  let cap: IndexCap?
  let asOf: LocalDate?
  let towardsFirst: TowardsFirst?
  let scores: [HandicapScore]
  let history: [HandicapRevision]
  let leavesNext: Leaving?

  /// `corrected`: rounds whose card is open again.
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

  /// How far it is to the first index (WHS rule 4.5).
  struct TowardsFirst {
    let holes: Int
    let of = 54

    /// Ten to seventeen holes wait until there is an index, and give none.
    init(_ scores: [HandicapScore]) {
      holes = scores.reduce(0) { $0 + ([9, 18].contains($1.holes) ? $1.holes : 0) }
    }
  }

  /// What the next score puts out of the last 20.
  struct Leaving {
    /// Its place among the scores.
    let score: Int
    let leaving: LeavingScore
  }
}

extension HandicapView: JSONObject {
  /// What is not known is null.
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
  /// The places in the record of the scores that count.
  var counting: [Int] { average.counting.map { considered.lowerBound + $0 } }
}

extension IndexCap {
  var word: String {
    switch self {
    case .none: "none"
    case .soft: "soft"
    case .hard: "hard"
    }
  }
}
