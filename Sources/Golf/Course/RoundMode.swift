/// The holes that a round plays. On a nine-hole course `eighteen` plays them twice and `front` once.
public enum RoundMode: String, Codable, Hashable, Sendable, CaseIterable {
  case eighteen, front, back

  /// The number of holes.
  public var holeCount: Int { self == .eighteen ? 18 : 9 }

  /// The numbers of the holes played, in ascending order.
  public var holeNumbers: [HoleNumber] {
    let numbers =
      switch self {
      case .eighteen: 1...18
      case .front: 1...9
      case .back: 10...18
      }
    return numbers.compactMap(HoleNumber.init(rawValue:))
  }

  /// False only for the back nine of a nine-hole course.
  public func isPlayable(onHoles holeCount: Int) -> Bool {
    holeCount == 18 || self != .back
  }
}
