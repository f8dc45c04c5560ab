import Basics
import Golf
import Postgres
import RoundFreshness

/// A round with all its cards, read by one statement: no part of it is older or newer than the rest.
struct StoredRound: Hashable, CacheableRound {
  typealias Status = RoundStatus

  let id: RoundID
  let owner: PlayerID
  let snapshot: CourseSnapshot
  let mode: RoundMode
  let startHole: HoleNumber
  let playedOn: LocalDate
  let conditions: PlayingConditions
  let status: Status
  /// Rises with each change that is not one card's own.
  let revision: Int64
  let startedAt: Timestamp
  let finishedAt: Timestamp?
  let deletedAt: Timestamp?
  /// The cards in the round, by position; removed ones are not among them.
  let cards: [StoredCard]
  /// The sequences of removed cards, which never change again.
  let removed: [CardID: Int64]

  func card(_ id: CardID) -> StoredCard? { cards.first { $0.id == id } }

  /// The sequences of every card that the round ever had: the cache compares them with its floors.
  var sequences: [(card: CardID, sequence: Int64)] {
    cards.map { ($0.id, $0.sequence) } + removed.map { ($0.key, $0.value) }
  }

  /// The accounts that may read the round; none of a deleted round.
  var readers: Set<PlayerID> { Set((cards.map(\.owner) + [owner]).filter { policy(for: $0).allows(.read) }) }

  /// The rules for an account and one card of the round, or the round as a whole.
  ///
  /// - Parameter isRestorable: Whether the round, if deleted, can still be restored.
  func policy(for account: PlayerID, card id: CardID? = nil, isRestorable: Bool = false) -> CardPolicy {
    let card = id.flatMap(card)
    let actor = CardPolicy.Actor(
      account,
      owner: owner,
      player: card?.player,
      host: card?.host,
      isMember: cards.contains { $0.id != id && $0.owner == account }
    )
    let isRemoved = id.map { removed[$0] != nil } ?? false
    let removedCard = isRemoved ? CardPolicy.Card(status: .removed, isGuest: false) : nil
    let state: CardPolicy.Round =
      switch status {
      case .open: .open
      case .finished: .finished
      case .deleted: .deleted(isRestorable: isRestorable)
      }
    return CardPolicy(
      actor: actor,
      card: card.map { CardPolicy.Card(status: $0.status, isGuest: $0.isGuest) } ?? removedCard,
      round: state
    )
  }

  var version: RoundVersion { RoundVersion(revision: revision, sequences: cards.map(\.sequence)) }

  /// Identifies the state: it differs whenever the answer may.
  var etag: String { version.etag }
}

extension StoredRound {
  /// A row of `RoundStatements.read`.
  init(_ row: PostgresRow) throws {
    id = RoundID(try row.uuid("id"))
    owner = PlayerID(try row.uuid("owner_id"))
    snapshot = try CanonicalJSON.decode(from: try row.json("snapshot"))
    mode = try Self.value("mode", RoundMode(rawValue: try row.text("mode")))
    startHole = try Self.value("start_hole", HoleNumber(rawValue: try row.int("start_hole")))
    playedOn = try Self.value("played_on", LocalDate(try row.text("played_on")))
    conditions = try Self.value("pcc", PlayingConditions(rawValue: try row.int("pcc")))
    status = try Self.value("status", Status(rawValue: try row.text("status")))
    revision = Int64(try row.int("revision"))
    startedAt = try Self.value("started_at", Timestamp(millisecondsSince1970: Int64(try row.int("started_at"))))
    finishedAt = try row.optionalInt("finished_at").flatMap { Timestamp(millisecondsSince1970: Int64($0)) }
    deletedAt = try row.optionalInt("deleted_at").flatMap { Timestamp(millisecondsSince1970: Int64($0)) }
    cards = try CanonicalJSON.decode(from: try row.json("cards"))
    let removed = try CanonicalJSON.decode([RemovedCard].self, from: try row.json("removed"))
    self.removed = Dictionary(removed.map { ($0.id, $0.sequence) }) { first, _ in first }
  }

  private static func value<Value>(_ column: String, _ value: Value?) throws -> Value {
    guard let value else { throw UnreadableRecord(column: column) }
    return value
  }
}

private struct RemovedCard: Decodable {
  let id: CardID
  let sequence: Int64
}

/// The record holds a value that this program does not know, because a newer one wrote it.
struct UnreadableRecord: Error, CustomStringConvertible {
  let column: String
  var description: String { "golf.rounds.\(column) holds a value that this program does not know" }
}
