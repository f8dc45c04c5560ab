internal import Golf

/// What of a card's holes its totals need, in the short text of the hot statements: `hole:strokes:putts:pickedUp`,
/// separated by commas.
struct PlayedHoles: Hashable, Sendable {
  private(set) var scores: [HoleNumber: HoleScore] = [:]

  init(_ text: String?) {
    for part in (text ?? "").utf8.split(separator: UInt8(ascii: ",")) {
      let fields = part.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        .map { Int(Substring($0)) }
      guard fields.count == 4, let hole = fields[0].flatMap(HoleNumber.init(rawValue:)) else { continue }
      let entry = HoleEntry(strokes: fields[1], putts: fields[2], pickedUp: fields[3] == 1)
      scores[hole] = try? HoleScore(entry, par: nil)
    }
  }

  subscript(hole: HoleNumber) -> HoleScore? {
    get { scores[hole] }
    set { scores[hole] = newValue }
  }

  /// The totals of a card with these holes; nil if the start hole is not one of the tee's.
  func totals(tee: TeeSnapshot, startHole: HoleNumber) -> CardTotals? {
    guard var card = Card(tee: tee, startHole: startHole) else { return nil }
    for (hole, score) in scores { try? card.set(score, at: hole) }
    return card.totals
  }
}
