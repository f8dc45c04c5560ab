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
