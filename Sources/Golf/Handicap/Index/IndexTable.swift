/// How many of the last 20 differentials count, and the adjustment of their average (WHS rule 5.2a).
public struct IndexTable: Hashable, Sendable {
  public static let window = 20
  /// 54 holes are three eighteens (rule 4.5).
  public static let fewest = 3

  /// From 3 to 20.
  public let scores: Int
  public let lowestUsed: Int
  public let adjustment: Tenths

  /// Nil below three scores; more than 20 count as 20.
  public init?(scores count: Int) {
    guard count >= Self.fewest else { return nil }
    scores = min(count, Self.window)
    (lowestUsed, adjustment) =
      switch scores {
      case 3: (1, Tenths(-20))
      case 4: (1, Tenths(-10))
      case 5: (1, Tenths(0))
      case 6: (2, Tenths(-10))
      case 7...8: (2, Tenths(0))
      case 9...11: (3, Tenths(0))
      case 12...14: (4, Tenths(0))
      case 15...16: (5, Tenths(0))
      case 17...18: (6, Tenths(0))
      case 19: (7, Tenths(0))
      default: (8, Tenths(0))
      }
  }
}
