internal import Golf

/// A player's card as the record has it.
struct StoredCard: Hashable, Sendable {
  enum Status: String, Decodable, Sendable {
    case open, finished, removed, deleted
  }

  let id: CardID
  let player: PlayerID
  var playerName: String
  /// The account that a guest belongs to; nil for a player with an account.
  let host: PlayerID?
  /// From 1, in the order of the round's list.
  let position: Int
  var tee: TeeID
  var handicapIndex: HandicapIndex?
  let status: Status
  /// Why it was finished with holes missing; nil while it is open, and where that was not asked.
  let holesMissing: HolesMissing?
  /// The nine of an eighteen that it counts as, with its own rating.
  let postedNine: TeeSnapshot?
  let sequence: Int64
  let holes: [StoredHole]

  /// The account whose card it is.
  var owner: PlayerID { host ?? player }
  var isGuest: Bool { host != nil }
}

extension StoredCard: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, player, playerName, host, position, tee, handicapIndex, status, holesMissing, postedNine, sequence, holes
  }
}

extension StoredCard {
  /// The card with its scores, played from the round's tee and start hole; nil if the snapshot lacks the tee.
  func scored(in snapshot: CourseSnapshot, startHole: HoleNumber) -> Card? {
    guard let tee = snapshot.tee(tee), var card = Card(tee: tee, startHole: startHole) else { return nil }
    for hole in holes {
      guard let score = hole.score else { continue }
      // The record was checked against the tee when it was written.
      try? card.set(score, at: hole.hole)
    }
    return card
  }
}
