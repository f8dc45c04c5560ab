/// A round's holes in order of play: from the start hole up to the last, then from the first.
public struct OrderOfPlay: Hashable, Sendable {
  public let holes: [HoleNumber]

  /// `holes` are in ascending order. Nil if the start hole is not among them.
  public init?(_ holes: [HoleNumber], from start: HoleNumber) {
    guard let place = holes.firstIndex(of: start) else { return nil }
    self.holes = Array(holes[place...] + holes[..<place])
  }
}
