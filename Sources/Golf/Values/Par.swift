/// The strokes that a scratch player is expected to need on a hole.
public struct Par: BoundedInteger {
  public static let allowed = 3...6

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
