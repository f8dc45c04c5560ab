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
  /// The card's own day and playing conditions.
  let playedOn: LocalDate
  var conditions: PlayingConditions
  let status: Status
  let finishedAt: Timestamp?
  /// The reason for missing holes at the finish; nil while the card is open, and if none was asked for.
  let holesMissing: HolesMissing?
  /// The nine that this card of eighteen holes counts as, with the nine's own rating.
  let postedNine: TeeSnapshot?
  let sequence: Int64
  /// The card whose holes this one took over.
  let replaces: CardID?
  let holes: [StoredHole]
  /// How spectators read the name; nil until the keeper has chosen.
  var spectatorsSee: SpectatorName?
  /// What members said of the card, whether it holds by now or not.
  var confirmations: [Confirmation] = []
  var proposals: [HoleProposal] = []

  /// The account that keeps the card: its player, or a guest's host.
  var keeper: PlayerID { host ?? player }
  var isGuest: Bool { host != nil }
}

extension StoredCard: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, player, playerName, host, position, tee, handicapIndex, playedOn, status, finishedAt, holesMissing
    case postedNine, sequence, replaces, holes, spectatorsSee, confirmations, proposals
    case conditions = "pcc"
  }

  /// Decodes the JSON of `RoundStatements.read`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(CardID.self, forKey: .id)
    player = try container.decode(PlayerID.self, forKey: .player)
    playerName = try container.decode(String.self, forKey: .playerName)
    host = try container.decodeIfPresent(PlayerID.self, forKey: .host)
    position = try container.decode(Int.self, forKey: .position)
    tee = try container.decode(TeeID.self, forKey: .tee)
    handicapIndex = try container.decodeIfPresent(HandicapIndex.self, forKey: .handicapIndex)
    playedOn = try container.decode(LocalDate.self, forKey: .playedOn)
    conditions = try container.decode(PlayingConditions.self, forKey: .conditions)
    status = try container.decode(Status.self, forKey: .status)
    finishedAt = try container.decodeIfPresent(Int64.self, forKey: .finishedAt)
      .flatMap(Timestamp.init(millisecondsSince1970:))
    holesMissing = try container.decodeIfPresent(HolesMissing.self, forKey: .holesMissing)
    postedNine = try container.decodeIfPresent(TeeSnapshot.self, forKey: .postedNine)
    sequence = try container.decode(Int64.self, forKey: .sequence)
    replaces = try container.decodeIfPresent(CardID.self, forKey: .replaces)
    holes = try container.decode([StoredHole].self, forKey: .holes)
    spectatorsSee = try container.decodeIfPresent(SpectatorName.self, forKey: .spectatorsSee)
    confirmations = try container.decode([Confirmation].self, forKey: .confirmations)
    proposals = try container.decode([HoleProposal].self, forKey: .proposals)
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
