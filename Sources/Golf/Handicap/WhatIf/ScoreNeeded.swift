/// What one next round would have to be for an index at a target or below it. The index never falls when a score
/// rises, so there is a highest score that does.
public struct ScoreNeeded: Hashable, Sendable {
  public enum Outcome: String, Hashable, Sendable, Encodable, CaseIterable {
    /// The score given, or a lower one.
    case atMost
    /// Any score at all.
    case any
    /// No single score does.
    case outOfReach
  }

  public let outcome: Outcome
  /// The highest that does, nil unless the outcome is `atMost`, or where it was asked for the differential alone.
  public let adjustedGross: Int?
  /// Of that score; nil unless the outcome is `atMost`, and where the first index is still to come.
  public let differential: Tenths?
  /// After that score; of any score, after the worst; out of reach, after the best, nil where there is none even then.
  public let index: HandicapIndex?
}

extension WhatIf {
  /// The highest adjusted gross score on such holes that makes an index at the target or below it: from one stroke a
  /// hole to 5 over par on each, the most that a hole can count (WHS rule 3.1). `score` says where; what was scored
  /// there has no part in it.
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

  /// The highest differential over eighteen holes, wherever they are played, that makes an index at the target or below
  /// it.
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

  /// By halving: what is known to do it, and what is known not to, until they meet.
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
  /// What can be scored on its holes: from one stroke each to 5 over par, the most that a hole counts (WHS rule 3.1).
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

  /// `{"outcome": "atMost", "adjustedGross": 84, "differential": 11.2, "index": 12.3}`; what is not known is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(outcome, forKey: .outcome)
    try container.encode(adjustedGross, forKey: .adjustedGross)
    try container.encode(differential.map { RoundedNumber($0) }, forKey: .differential)
    try container.encode(index.map { RoundedNumber($0.tenths) }, forKey: .index)
  }
}
