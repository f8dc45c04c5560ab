/// How much harder a tee is for a bogey player than for a scratch player (WHS); 113 is standard.
public struct Slope: BoundedInteger {
  public static let allowed = 55...155

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }
}
