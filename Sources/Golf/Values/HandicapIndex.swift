/// A handicap index in tenths: 18.4 is 184, a plus index of +1.4 is -14. At most 54.0 (WHS rule 5.3).
public struct HandicapIndex: BoundedInteger {
  public static let allowed = -100...540

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ tenths: Tenths) {
    self.init(rawValue: tenths.count)
  }

  public var tenths: Tenths { Tenths(rawValue) }

  /// "18.4"; a plus index is below zero here.
  public var description: String { tenths.description }
}
