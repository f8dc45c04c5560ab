import Golf

/// A member's word that another's card is right. It stands while the card shows what was confirmed.
struct Confirmation: Hashable, Sendable {
  let by: PlayerID
  let name: String
  /// `StoredCard.attested` at that moment.
  let scores: String
  let at: Timestamp
}

extension Confirmation: Decodable {
  private enum CodingKeys: String, CodingKey {
    case by, name, scores, at
  }

  /// Decodes the JSON of `TrustColumns.confirmationsOfCard`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    by = try container.decode(PlayerID.self, forKey: .by)
    name = try container.decode(String.self, forKey: .name)
    scores = try container.decode(String.self, forKey: .scores)
    at = try container.decodeMilliseconds(forKey: .at)
  }
}

extension StoredCard {
  /// What a member confirms: the tee, the nine that the card counts as, and each hole's strokes, with `x` for a ball that
  /// was picked up. At most 200 characters.
  var attested: String {
    let place = [tee.rawValue, postedNine?.nine?.rawValue ?? "-"]
    let scores = holes.compactMap { hole in
      hole.score.map { "\(hole.hole.rawValue):\($0.strokes.map(String.init) ?? "")\($0.pickedUp ? "x" : "")" }
    }
    return (place + scores).joined(separator: " ")
  }

  /// The confirmations that stand: of a finished card, unless what was confirmed has changed since.
  var confirmedBy: [Confirmation] {
    guard status == .finished, !confirmations.isEmpty else { return [] }
    let attested = attested
    return confirmations.filter { $0.scores == attested }
  }

  /// The proposed values that its keeper has to decide on.
  var openProposals: [HoleProposal] {
    proposals.filter { proposal in !proposal.isSettled(by: hole(proposal.hole)?.score) }
  }

  /// When a hole of the card was written last; nil if none was.
  var lastNews: Timestamp? { holes.map(\.recordedAt).max() }

  func hole(_ number: HoleNumber) -> StoredHole? { holes.first { $0.hole == number } }
}
