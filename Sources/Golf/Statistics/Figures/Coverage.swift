/// How many of the holes played had the data that a figure needs: "putts on 41 of 54 holes".
public struct Coverage: Hashable, Sendable, Encodable {
  public enum Unit: String, Hashable, Sendable, Encodable {
    case holes, rounds
  }

  /// The number of holes or rounds with the data.
  public let entered: Int
  /// The number of holes or rounds that could have had it.
  public let of: Int
  public let unit: Unit

  public init(_ entered: Int, of: Int, _ unit: Unit) {
    self.entered = entered
    self.of = of
    self.unit = unit
  }
}

extension Coverage: CustomStringConvertible {
  /// "41 of 54 holes"
  public var description: String { "\(entered) of \(of) \(unit.rawValue)" }
}

/// The sample sizes from which a figure is no longer marked as a small sample (our choice).
public enum SampleSize {
  /// A proportion of 30 attempts has a standard error of at most 9.1 points; with fewer it says little.
  public static let holes = 30
  /// As many as in the recent trend.
  public static let rounds = 5
}
