internal import Basics
internal import Golf

extension ScoredCard {
  /// The contract's `CardState`.
  func json(totals: CardTotals) -> [UInt8] {
    JSONWriter(object: {
      $0.member("id", card)
      $0.member("roundId", round)
      $0.member("status", StoredCard.Status.open.rawValue)
      $0.member("sequence", sequence)
      $0.name("hole")
      if let hole { $0.hole(hole) } else { $0.null() }
      $0.totals("totals", totals)
    }).bytes
  }

  /// The hole's version for `If-Match`; 0 for a hole never scored.
  var holeTag: String { "\"\(hole?.version ?? 0)\"" }
}
