/// The holes of a round in the order in which they are played: from the start hole on, then round to the first.
public struct OrderOfPlay: Hashable, Sendable {
  public let holes: [HoleNumber]

  /// `holes` lowest first; nil if the start hole is not among them.
  public init?(_ holes: [HoleNumber], from start: HoleNumber) {
    guard let place = holes.firstIndex(of: start) else { return nil }
    self.holes = Array(holes[place...] + holes[..<place])
  }
}
