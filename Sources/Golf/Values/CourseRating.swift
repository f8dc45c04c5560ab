/// A scratch player's expected score from a tee, in tenths of a stroke: 72.1 is 721 (WHS).
public struct CourseRating: BoundedInteger {
  /// From a short nine to the hardest eighteen.
  public static let allowed = 200...900

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ tenths: Tenths) {
    self.init(rawValue: tenths.count)
  }

  public var tenths: Tenths { Tenths(rawValue) }

  /// "72.1"
  public var description: String { tenths.description }
}
