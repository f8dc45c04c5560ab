/// How much of what was played had the data that a figure needs: "putts on 41 of 54 holes".
public struct Coverage: Hashable, Sendable, Encodable {
  public enum Unit: String, Hashable, Sendable, Encodable {
    case holes, rounds
  }

  /// Holes or rounds where it was entered.
  public let entered: Int
  /// Holes or rounds where it could have been.
  public let of: Int
  public let unit: Unit

  public init(_ entered: Int, of: Int, _ unit: Unit) {
    self.entered = entered
    self.of = of
    self.unit = unit
  }

  public var isComplete: Bool { entered == of }
}

extension Coverage: CustomStringConvertible {
  /// "41 of 54 holes"
  public var description: String { "\(entered) of \(of) \(unit.rawValue)" }
}

/// From where on a figure is not marked as one of a small sample (ours).
public enum SampleSize {
  /// A share of 30 tries has a standard error of at most 9.1 points; with fewer it says little.
  public static let holes = 30
  /// As many as the recent trend looks at.
  public static let rounds = 5
}
