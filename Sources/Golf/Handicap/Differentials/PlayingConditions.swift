/// The playing conditions calculation, PCC (WHS rule 5.6): the difficulty of the day beyond the course's. An input.
public struct PlayingConditions: BoundedInteger {
  public static let allowed = -1...3
  public static let normal = PlayingConditions(of: 0)

  public let rawValue: Int

  public init?(rawValue: Int) {
    guard Self.allowed.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  private init(of value: Int) {
    rawValue = value
  }
}
