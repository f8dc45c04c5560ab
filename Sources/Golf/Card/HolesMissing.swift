/// The reason why holes had no score when a card was finished.
public enum HolesMissing: String, Codable, Hashable, Sendable, CaseIterable {
  /// Play ended before these holes: nothing is known about them, and nothing is assumed. Of an eighteen, 10 holes or
  /// more still count for the handicap (rule 3.2).
  case stopped
  /// The ball was picked up on each of them: they count as net double bogey (rule 3.2).
  case pickedUp
}

extension Card {
  /// Marks each hole without a score as picked up.
  public mutating func pickUpMissing() throws(Faults) {
    for hole in missing { try set(try HoleScore(HoleEntry(pickedUp: true), par: nil), at: hole) }
  }

  /// The nine of an eighteen whose holes, and no others, have scores; nil if it is not exactly one nine.
  public var onlyNine: RoundMode? {
    guard tee.holes.count == RoundMode.eighteen.holeCount else { return nil }
    let played = scored.map(\.hole)
    return [RoundMode.front, .back].first { $0.holeNumbers == played }
  }

  /// The scores on that nine alone; nil unless its holes are exactly the scored holes of this card.
  public func asNine(_ nine: TeeSnapshot) -> Card? {
    guard onlyNine?.holeNumbers == nine.holes.map(\.number) else { return nil }
    let start = order.holes.first.flatMap { nine.hole($0)?.number }
    guard var card = Card(tee: nine, startHole: start) else { return nil }
    for scored in scored {
      do { try card.set(scored.score, at: scored.hole) } catch { return nil }
    }
    return card
  }
}
