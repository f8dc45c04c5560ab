/// The next round needed for an index at or below a target. The index never falls when a score rises, so there is a
/// highest score that suffices.
public struct ScoreNeeded: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, Encodable, CaseIterable {
    /// The given score, or a lower one, suffices.
    case atMost
    /// Any score suffices.
    case any
    /// No single score suffices.
    case outOfReach
  }

  public let outcome: Outcome
  /// The highest score that suffices; nil unless the outcome is `atMost`, or if only the differential was requested.
  public let adjustedGross: Int?
  /// The differential of that score; nil unless the outcome is `atMost`, or if there is no index yet.
  public let differential: Tenths?
  /// The index after that score; for `any`, after the worst; for `outOfReach`, after the best, nil if there is none
  /// even then.
  public let index: HandicapIndex?
}

extension WhatIf {
  /// The highest adjusted gross score on the given holes that makes an index at or below the target. Considers scores
  /// from one stroke a hole to 5 over par on each, the maximum hole score (WHS rule 3.1). `score` specifies the holes;
  /// its number of strokes is ignored.
  public func adjustedGross(for target: HandicapIndex, like score: RatedScore) -> ScoreNeeded {
    let found = highest(score.possibleScores, target) { index(after: score.with(adjustedGross: $0)) }
    return ScoreNeeded(
      outcome: found.outcome,
      adjustedGross: found.score,
      differential: found.score.flatMap { gross in
        Differential(score.with(adjustedGross: gross), index: history.index)?.rounded
      },
      index: found.index
    )
  }

  /// The highest differential over eighteen holes, on any course, that makes an index at or below the target.
  public func differential(for target: HandicapIndex) -> ScoreNeeded {
    let allowed = StandardCourse.allowed
    let found = highest(allowed.lowerBound.count...allowed.upperBound.count, target) {
      index(afterDifferential: Tenths($0))
    }
    return ScoreNeeded(
      outcome: found.outcome,
      adjustedGross: nil,
      differential: found.score.map { Tenths($0) },
      index: found.index
    )
  }

  /// Binary search between a value known to suffice and one known not to.
  private func highest(
    _ scores: ClosedRange<Int>,
    _ target: HandicapIndex,
    _ index: (Int) -> HandicapIndex?
  ) -> (outcome: ScoreNeeded.Outcome, score: Int?, index: HandicapIndex?) {
    func reaches(_ score: Int) -> Bool { index(score).map { $0 <= target } ?? false }
    if reaches(scores.upperBound) { return (.any, nil, index(scores.upperBound)) }
    guard reaches(scores.lowerBound) else { return (.outOfReach, nil, index(scores.lowerBound)) }
    var (does, doesNot) = (scores.lowerBound, scores.upperBound)
    while doesNot - does > 1 {
      let middle = (does + doesNot) / 2
      if reaches(middle) { does = middle } else { doesNot = middle }
    }
    return (.atMost, does, index(does))
  }
}

extension RatedScore {
  /// The possible scores on its holes: from one stroke each to 5 over par, the maximum hole score (WHS rule 3.1).
  public var possibleScores: ClosedRange<Int> {
    let par =
      switch holes {
      case .eighteen, .nine: par
      case .partOfEighteen(let part): part.parPlayed.rounded
      }
    return holes.count...max(holes.count, par + 5 * holes.count)
  }

  /// Another score on the same holes.
  public func with(adjustedGross: Int) -> RatedScore {
    RatedScore(adjustedGross: adjustedGross, holes: holes, rating: rating, par: par, conditions: conditions)
  }
}

extension ScoreNeeded: Encodable {
  private enum CodingKeys: String, CodingKey {
    case outcome, adjustedGross, differential, index
  }

  /// `{"outcome": "atMost", "adjustedGross": 84, "differential": 11.2, "index": 12.3}`; unknown values are null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(adjustedGross, forKey: .adjustedGross)
    try container.encode(differential.map { RoundedNumber($0) }, forKey: .differential)
    try container.encode(index.map { RoundedNumber($0.tenths) }, forKey: .index)
  }
}
