import Golf

/// Rounds of 18 and of 9 holes are never mixed in an average, a best or a trend.
public enum RoundLength: Int, Hashable, Sendable, CaseIterable {
  case eighteen = 18
  case nine = 9

  init(_ mode: RoundMode) {
    self = mode == .eighteen ? .eighteen : .nine
  }
}
