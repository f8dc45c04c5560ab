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
  /// The game that is played; nil for stroke play without one. Its sides name cards that are in the round.
  var game: RoundGame<CardID>?
  /// Who may score an open card.
  let scoring: Scoring
  /// The owner, then the others in the order in which they joined.
  let members: [RoundMember]
  /// The cards in the round, by position; removed ones are not among them.
  let cards: [StoredCard]
  /// The cards that are not in the round any more.
  let removed: [CardID: RemovedCard]

  func card(_ id: CardID) -> StoredCard? { cards.first { $0.id == id } }

  /// The cards that an account keeps: its own and its guests'.
  func cards(keptBy account: PlayerID) -> [StoredCard] { cards.filter { $0.keeper == account } }

  /// The card that a card of the round is now, since players took cards over; nil if it has left the round.
  private func successor(of id: CardID) -> CardID? {
    var current = id
    // No longer than the cards that the round ever had.
    for _ in 0...removed.count {
      if card(current) != nil { return current }
      guard let next = removed[current]?.replacedBy else { return nil }
      current = next
    }
    return nil
  }

  /// The sequences of every card that the round ever had: the cache compares them with its floors.
  var sequences: [(card: CardID, sequence: Int64)] {
    cards.map { ($0.id, $0.sequence) } + removed.map { ($0.key, $0.value.sequence) }
  }

  /// The accounts that may read the round; none of a deleted round.
  var readers: Set<PlayerID> { status == .deleted ? [] : Set(members.map(\.id)) }

  /// The rules for an account and one card of the round, or the round as a whole.
  ///
  /// - Parameter isRestorable: Whether the round, if deleted, can still be restored.
  func policy(for account: PlayerID, card id: CardID? = nil, isRestorable: Bool = false) -> CardPolicy {
    let isRemoved = id.map { removed[$0] != nil } ?? false
    let removedCard = isRemoved ? CardPolicy.Card(status: .removed, isGuest: false, isKept: false) : nil
    let state: CardPolicy.Round.State =
      switch status {
      case .open: .open
      case .finished: .finished
      case .deleted: .deleted(isRestorable: isRestorable)
      }
    return CardPolicy(
      actor: account == owner ? .owner : members.contains { $0.id == account } ? .member : .stranger,
      plays: cards.contains { $0.player == account },
      card: id.flatMap(card).map {
        CardPolicy.Card(status: $0.status, isGuest: $0.isGuest, isKept: $0.keeper == account)
      } ?? removedCard,
      round: CardPolicy.Round(
        state: state,
        scoring: scoring,
        hasFinished: cards.contains { $0.status == .finished }
      )
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
    scoring = try Self.value("scoring", Scoring(rawValue: try row.text("scoring")))
    members = try CanonicalJSON.decode(from: try row.json("members"))
    cards = try CanonicalJSON.decode(from: try row.json("cards"))
    let removed = try CanonicalJSON.decode([RemovedCard].self, from: try row.json("removed"))
    self.removed = Dictionary(removed.map { ($0.id, $0) }) { first, _ in first }
    if let stored = try row.optionalJSON("game") {
      let game = try CanonicalJSON.decode(RoundGame<CardID>.self, from: stored)
      self.game = game.following { successor(of: $0) }
    }
  }

  private static func value<Value>(_ column: String, _ value: Value?) throws -> Value {
    guard let value else { throw UnreadableRecord(column: column) }
    return value
  }
}

/// An account that is in a round.
struct RoundMember: Hashable, Sendable {
  let id: PlayerID
  let name: String
  let isOwner: Bool
  let joinedAt: Timestamp

}

extension RoundMember: Decodable {
  private enum CodingKeys: String, CodingKey {
    case id, name, joinedAt
    case isOwner = "owner"
  }

  /// Decodes the JSON of `RoundStatements.read`.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(PlayerID.self, forKey: .id)
    name = try container.decode(String.self, forKey: .name)
    isOwner = try container.decode(Bool.self, forKey: .isOwner)
    joinedAt = try container.decodeMilliseconds(forKey: .joinedAt)
  }
}

/// A card that is not in its round any more.
struct RemovedCard: Hashable, Sendable, Decodable {
  let id: CardID
  let sequence: Int64
  /// The card that has its holes now.
  let replacedBy: CardID?
}

/// The record holds a value that this program does not know, because a newer one wrote it.
struct UnreadableRecord: Error, CustomStringConvertible {
  let column: String
  var description: String { "golf.rounds.\(column) holds a value that this program does not know" }
}
