/// A handicap index in tenths: 18.4 is 184, a plus index of +1.4 is -14. The maximum is 54.0; the rules set no minimum
/// (WHS rule 5.3), and the lower bound here is unreachable in play.
public struct HandicapIndex: BoundedInteger {
  public static let allowed = -9999...540
  /// The indexes that a person may enter: down to +10.0.
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

  /// The nearest allowed index.
  init(limiting tenths: Tenths) {
    self.rawValue = min(max(tenths.count, Self.allowed.lowerBound), Self.allowed.upperBound)
  }

  public var tenths: Tenths { Tenths(rawValue) }

  /// "18.4"; a plus index is written as a negative number.
  public var description: String { tenths.description }
}
