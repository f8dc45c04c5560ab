/// The order in which handicap strokes are given on a card's holes, 1 first.
public struct StrokeIndex: BoundedInteger {
  public static let allowed = 1...18

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
