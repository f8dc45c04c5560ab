/// The number of a hole within a round. Played twice, a nine-hole course has 10 to 18 too.
public struct HoleNumber: BoundedInteger {
  public static let allowed = 1...18

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}

extension HoleNumber {
  /// Holes 1 to 9, which a scorecard adds up as OUT; the others are IN.
  public var isFrontNine: Bool { rawValue <= 9 }
}
