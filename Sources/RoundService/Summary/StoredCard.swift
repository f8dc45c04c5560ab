import Golf

/// A player's stored card.
struct StoredCard: Hashable, Sendable {
  typealias Status = CardStatus

  let id: CardID
  let player: PlayerID
  var playerName: String
  /// The account that a guest belongs to; nil for a player with an account.
  let host: PlayerID?
  /// The place in the round's list, from 1.
  let position: Int
  var tee: TeeID
  var handicapIndex: HandicapIndex?
  let status: Status
  /// The reason for missing holes at the finish; nil while the card is open, and if none was asked for.
  let holesMissing: HolesMissing?
  /// The nine that this card of eighteen holes counts as, with the nine's own rating.
  let postedNine: TeeSnapshot?
  let sequence: Int64
  let holes: [StoredHole]

  /// The account that the card belongs to.
  var owner: PlayerID { host ?? player }
  var isGuest: Bool { host != nil }
}

extension StoredCard: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, player, playerName, host, position, tee, handicapIndex, status, holesMissing, postedNine, sequence, holes
  }
}

extension StoredCard {
  /// The card with its scores, from the round's snapshot and start hole; nil if the snapshot lacks the tee.
  func scored(in snapshot: CourseSnapshot, startHole: HoleNumber) -> Card? {
    guard let tee = snapshot.tee(tee), var card = Card(tee: tee, startHole: startHole) else { return nil }
    for hole in holes {
      guard let score = hole.score else { continue }
      // Stored scores were validated against the tee when they were written.
      try? card.set(score, at: hole.hole)
    }
    return card
  }
}

extension TeeSnapshot {
  /// The mode with just these holes; nil for eighteen.
  var nine: RoundMode? {
    let numbers = holes.map(\.number)
    return [RoundMode.front, .back].first { $0.holeNumbers == numbers }
  }

  /// A nine of these eighteen holes, with the nine's own rating.
  func nine(_ mode: RoundMode, rating: Rating) -> TeeSnapshot {
    let numbers = Set(mode.holeNumbers)
    return TeeSnapshot(
      id: id,
      name: name,
      colour: colour,
      gender: gender,
      rating: rating,
      holes: holes.filter { numbers.contains($0.number) }
    )
  }
}
