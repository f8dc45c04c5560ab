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

/// The number of holes behind a score. Fewer than nine holes, or fewer than ten of eighteen, do not make an acceptable
/// score (WHS rule 2.2), and cannot be expressed here.
public enum HolesPlayed: Hashable, Sendable {
  case eighteen
  /// All nine of a nine-hole round.
  case nine
  case partOfEighteen(PartOfEighteen)

  /// From 9 to 18.
  public var count: Int {
    switch self {
    case .eighteen: 18
    case .nine: 9
    case .partOfEighteen(let part): part.holes
    }
  }
}

/// Ten to seventeen holes of eighteen.
public struct PartOfEighteen: Hashable, Sendable {
  public static let allowed = 10...17

  public let holes: Int
  /// The par of the holes that were played.
  public let parPlayed: Fraction

  /// Nil outside 10 to 17 holes, or if the par is not positive.
  public init?(holes: Int, parPlayed: Fraction) {
    guard Self.allowed.contains(holes), parPlayed > Fraction(0) else { return nil }
    self.holes = holes
    self.parPlayed = parPlayed
  }

  /// From 1 to 8.
  public var holesNotPlayed: Int { 18 - holes }
}

/// The playing conditions calculation, PCC (WHS rule 5.6): the difficulty of the day beyond the course's. An input.
public struct PlayingConditions: BoundedInteger {
  public static let allowed = -1...3
  public static let normal = PlayingConditions(of: 0)

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(of value: Int) {
    rawValue = value
  }
}
