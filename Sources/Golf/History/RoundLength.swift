/// The length of a round. An average of scores, a best or a trend never mixes rounds of 18 and of 9 holes.
public enum RoundLength: Int, Hashable, Sendable, CaseIterable {
  case eighteen = 18
  case nine = 9

  public init(_ mode: RoundMode) {
    self = mode == .eighteen ? .eighteen : .nine
  }
}
