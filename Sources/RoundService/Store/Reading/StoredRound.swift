internal import Golf

/// A round with all its cards as one statement read them: nothing in it is older or newer than the rest.
struct StoredRound: Hashable, Sendable {
  enum Status: String, Sendable {
    case open, finished, deleted
  }

  let id: RoundID
  let owner: PlayerID
  let snapshot: CourseSnapshot
  let mode: RoundMode
  let startHole: HoleNumber
  let playedOn: LocalDate
  let conditions: PlayingConditions
  let status: Status
  /// Rises with each change of the round itself.
  let revision: Int64
  let startedAt: Timestamp
  let finishedAt: Timestamp?
  /// By position; with those that were removed.
  let allCards: [StoredCard]

  /// The cards that are in the round.
  var cards: [StoredCard] { allCards.filter { $0.status != .removed } }

  func card(_ id: CardID) -> StoredCard? { allCards.first { $0.id == id } }

  /// Who may read it: its owner, and whose card is in it.
  var readers: Set<PlayerID> { Set(cards.map(\.owner)).union([owner]) }

  var version: RoundVersion { RoundVersion(revision: revision, sequences: allCards.map(\.sequence)) }

  /// Names the state: it differs wherever the answer may.
  var etag: String { version.etag }
}
