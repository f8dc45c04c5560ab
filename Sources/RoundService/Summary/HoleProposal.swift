import Golf

/// Another value for a hole of a card, until the card's keeper accepts or declines it.
struct HoleProposal: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, Decodable {
    /// Was entered before the card was finished, on a phone that sent it afterwards.
    case late
    /// A member's doubt: other strokes.
    case query
  }

  let hole: HoleNumber
  let by: PlayerID
  let byName: String
  let kind: Kind
  /// Nil to clear the hole. Never with a note: a note is the keeper's own.
  let score: HoleScore?
  let at: Timestamp

  /// Whether the hole has this value already, so that nothing is left to decide.
  func isSettled(by stored: HoleScore?) -> Bool {
    switch kind {
    case .late: stored?.withoutNote == score
    case .query: stored?.holedOut == score?.strokes
    }
  }

  /// The hole's score once the value is accepted; nil if it is cleared. A query changes the strokes alone; what then
  /// contradicts them, or a par 3, counts as not entered.
  func accepted(over stored: HoleScore?, par: Par) -> HoleScore? {
    guard let score else { return nil }
    var entry = score.entry
    if kind == .query, let stored, let strokes = score.strokes {
      entry = stored.withoutNote.entry
      entry.strokes = strokes
      entry.pickedUp = false
      if let putts = entry.putts, putts >= strokes { (entry.putts, entry.firstPuttFeet) = (nil, nil) }
      if let penalties = entry.penalties, penalties >= strokes { entry.penalties = nil }
    }
    if par.rawValue == 3 { entry.fairway = nil }
    return (try? HoleScore(entry, par: par)) ?? score
  }
}

extension HoleProposal: Decodable {
  private enum CodingKeys: String, CodingKey {
    case hole, by, byName, kind, cleared, at
  }

  /// Decodes the JSON of `TrustColumns.proposalsOfCard`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    hole = try container.decode(HoleNumber.self, forKey: .hole)
    by = try container.decode(PlayerID.self, forKey: .by)
    byName = try container.decode(String.self, forKey: .byName)
    kind = try container.decode(Kind.self, forKey: .kind)
    score = try container.decode(Bool.self, forKey: .cleared) ? nil : HoleScore(from: decoder)
    at = try container.decodeMilliseconds(forKey: .at)
  }
}
