/// A handicap index in tenths: 18.4 is 184, a plus index of +1.4 is -14. At most 54.0 and without a least (WHS rule
/// 5.3); the lower bound here is one that no score on any course can reach.
public struct HandicapIndex: BoundedInteger {
  public static let allowed = -9999...540
  /// What a person may enter: to +10.0.
  public static let typed = -100...540
  /// 54.0
  public static let highest = Tenths(540)

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  public init?(_ tenths: Tenths) {
    self.init(rawValue: tenths.count)
  }

  /// The nearest index there is.
  init(limiting tenths: Tenths) {
    self.rawValue = min(max(tenths.count, Self.allowed.lowerBound), Self.allowed.upperBound)
  }

  public var tenths: Tenths { Tenths(rawValue) }

  /// "18.4"; a plus index is below zero here.
  public var description: String { tenths.description }
}
