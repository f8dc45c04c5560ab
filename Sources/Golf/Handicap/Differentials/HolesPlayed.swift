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
