import Golf

/// The estimated handicap index (WHS rules) with every score that it was found from.
struct HandicapView: Encodable {
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
  struct TowardsFirst: Encodable {
    let holes: Int
    let of = 54

    /// Ten to seventeen holes wait until there is an index, and give none.
    init(_ scores: [HandicapScore]) {
      holes = scores.reduce(0) { $0 + ([9, 18].contains($1.holes) ? $1.holes : 0) }
    }
  }

  /// What the next score puts out of the last 20.
  struct Leaving: Encodable {
    /// Its place among the scores.
    let score: Int
    let leaving: LeavingScore

    func encode(to encoder: any Encoder) throws {
      try leaving.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(score, forKey: .score)
    }

    private enum CodingKeys: String, CodingKey { case score }
  }

  private enum CodingKeys: String, CodingKey {
    case index, lowIndex, cap, asOf, towardsFirst, scores, history, leavesNext
  }

  /// What is not known is null.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(index, forKey: .index)
    try container.encode(lowIndex, forKey: .lowIndex)
    try container.encode(cap?.word, forKey: .cap)
    try container.encode(asOf, forKey: .asOf)
    try container.encode(towardsFirst, forKey: .towardsFirst)
    try container.encode(scores, forKey: .scores)
    try container.encode(history, forKey: .history)
    try container.encode(leavesNext, forKey: .leavesNext)
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
