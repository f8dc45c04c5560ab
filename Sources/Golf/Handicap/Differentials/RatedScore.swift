/// An adjusted gross score, with the rating and par of the holes it was made on.
public struct RatedScore: Hashable, Sendable {
  public let adjustedGross: Int
  public let holes: HolesPlayed
  /// The rating of the nine for nine holes, otherwise of the eighteen.
  public let rating: Rating
  /// The par of the holes that the rating is for.
  public let par: Int
  public let conditions: PlayingConditions

  public init(
    adjustedGross: Int,
    holes: HolesPlayed,
    rating: Rating,
    par: Int,
    conditions: PlayingConditions = .normal
  ) {
    self.adjustedGross = adjustedGross
    self.holes = holes
    self.rating = rating
    self.par = par
    self.conditions = conditions
  }

  /// `113 / slope x (adjusted gross - course rating - PCC)` (rule 5.1a); on nine holes with half the PCC (5.1b). On 10
  /// to 17 holes (our estimate) the course rating counts in proportion to the par played and the PCC in proportion to
  /// the holes played. Unrounded.
  public var playedDifferential: Fraction {
    let slope = rating.slope.rawValue
    let pcc = conditions.rawValue
    switch holes {
    case .eighteen:
      return Fraction(113 * (10 * adjustedGross - rating.courseRating.rawValue - 10 * pcc), over: 10 * slope)
    case .nine:
      return Fraction(113 * (10 * adjustedGross - rating.courseRating.rawValue - 5 * pcc), over: 10 * slope)
    case .partOfEighteen(let part):
      let courseRating = Fraction(rating.courseRating.tenths) * part.parPlayed * Fraction(1, over: par)
      let conditions = Fraction(pcc * part.holes, over: 18)
      return (Fraction(adjustedGross) - courseRating - conditions) * Fraction(113, over: slope)
    }
  }
}
