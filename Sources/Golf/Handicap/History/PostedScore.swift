/// An acceptable score on a player's record. A card's adjusted gross score is computed when its turn comes, because it
/// depends on the index of that morning.
public struct PostedScore: Hashable, Sendable {
  public enum Gross: Hashable, Sendable {
    /// A score that is adjusted already (WHS rule 3.1).
    case adjusted(RatedScore)
    case card(Card, HolesPlayed, PlayingConditions)
  }

  public let playedOn: LocalDate
  public let gross: Gross

  public init(playedOn: LocalDate, _ score: RatedScore) {
    self.playedOn = playedOn
    gross = .adjusted(score)
  }

  /// A finished card; nil if too few holes were played to be acceptable (rule 2.2): all nine of nine, or ten of
  /// eighteen.
  public init?(playedOn: LocalDate, card: Card, conditions: PlayingConditions = .normal) {
    let scored = card.scored
    let par = scored.reduce(0) { $0 + (card.tee.hole($1.hole)?.par.rawValue ?? 0) }
    let holes: HolesPlayed? =
      switch (card.tee.holes.count, scored.count) {
      case (18, 18): .eighteen
      case (9, 9): .nine
      case (18, let count): PartOfEighteen(holes: count, parPlayed: Fraction(par)).map(HolesPlayed.partOfEighteen)
      default: nil
      }
    guard let holes else { return nil }
    self.playedOn = playedOn
    gross = .card(card, holes, conditions)
  }

  /// The score with the index of that day's morning, or without one.
  public func rated(_ index: HandicapIndex?) -> RatedScore {
    switch gross {
    case .adjusted(let score): return score
    case .card(let card, let holes, let conditions):
      return RatedScore(
        adjustedGross: AdjustedScore(card, cap: HoleCap(index, on: card.tee)).total,
        holes: holes,
        rating: card.tee.rating,
        par: card.tee.par,
        conditions: conditions
      )
    }
  }
}

/// A score on the record with its differential. The reduction for exceptional scores is stored separately.
public struct RecordedScore: Hashable, Sendable {
  public let score: RatedScore
  /// The index in force on the morning of the round; nil before the first index.
  public let index: HandicapIndex?
  /// Completed with the provisional index if the score is from before the first index.
  public let differential: Differential
  public let rounded: Tenths
  /// The reduction that this score applies to itself and the 19 before it (WHS rule 5.9).
  public let reduction: Tenths

  init(_ score: RatedScore, index: HandicapIndex?, differential: Differential) {
    self.score = score
    self.index = index
    self.differential = differential
    rounded = differential.rounded
    reduction =
      index.map { ExceptionalScore.reduction(index: $0, differential: differential.exact) } ?? Tenths(0)
  }

  /// Whether an index computed with one equals the index computed with the other.
  func counts(as other: RecordedScore) -> Bool { rounded == other.rounded && reduction == other.reduction }
}
