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
  let deletedAt: Timestamp?
  /// The cards that are in the round, by position.
  let cards: [StoredCard]
  /// The sequences of the cards that were taken out of it, which never change again.
  let removed: [CardID: Int64]

  func card(_ id: CardID) -> StoredCard? { cards.first { $0.id == id } }

  /// Of every card that the round ever had: what the cache's floors are compared with.
  var sequences: [(card: CardID, sequence: Int64)] {
    cards.map { ($0.id, $0.sequence) } + removed.map { ($0.key, $0.value) }
  }

  /// Who may read it: its owner, and whose card is in it.
  var readers: Set<PlayerID> { Set(cards.map(\.owner)).union([owner]) }

  var version: RoundVersion { RoundVersion(revision: revision, sequences: cards.map(\.sequence)) }

  /// Names the state: it differs wherever the answer may.
  var etag: String { version.etag }
}
