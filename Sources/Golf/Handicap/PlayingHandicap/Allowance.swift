/// The percentage of the course handicap that a format allows (WHS rule 6.2, appendix C).
public struct Allowance: Hashable, Sendable {
  /// From 0 to 100.
  public let percent: Int

  /// Nil outside 0 to 100.
  public init?(percent: Int) {
    guard (0...100).contains(percent) else { return nil }
    self.percent = percent
  }

  private init(of percent: Int) {
    self.percent = percent
  }

  public static let full = Allowance(of: 100)
  /// Individual stroke play and Stableford.
  public static let strokePlay = Allowance(of: 95)
  public static let singlesMatch = full
  public static let fourBallStrokePlay = Allowance(of: 85)
  public static let fourBallMatch = Allowance(of: 90)
  /// The best ball of four players.
  public static let bestOneOfFour = Allowance(of: 75)
}
