import Basics
import Golf
import RoundFreshness
import Telemetry

/// The parts of a round that a score is checked against before it is sent. Owners and course snapshot never change; a
/// tee that was changed since is noticed under the card's lock.
struct RoundForScoring: Sendable {
  struct CardEntry: Sendable {
    let player: PlayerID
    /// The account that a guest belongs to; nil for a player with an account.
    let host: PlayerID?
    var tee: TeeID
  }

  let owner: PlayerID
  let snapshot: CourseSnapshot
  var cards: [CardID: CardEntry]

  init(_ round: StoredRound) {
    owner = round.owner
    snapshot = round.snapshot
    cards = Dictionary(
      uniqueKeysWithValues: round.cards.map {
        ($0.id, CardEntry(player: $0.player, host: $0.host, tee: $0.tee))
      }
    )
  }

  /// The card, if this account may enter its holes while it is open: the status is checked under the card's lock.
  func card(_ id: CardID, writtenBy account: PlayerID) -> CardEntry? {
    guard let card = cards[id] else { return nil }
    let policy = CardPolicy(
      actor: CardPolicy.Actor(account, owner: owner, player: card.player, host: card.host, isMember: false),
      card: CardPolicy.Card(status: .open, isGuest: card.host != nil),
      round: .open
    )
    return policy.allows(.enterHole) ? card : nil
  }
}

/// The rounds in play, kept in the process so that a score needs no read before its write.
final class RoundsForScoring: Sendable {
  private let recent: Protected<RecentlyUsed<RoundID, RoundForScoring>>
  private let reader: RoundReader

  /// - Parameter limit: The most rounds that are cached.
  init(reader: RoundReader, limit: Int = 4_000) {
    self.reader = reader
    recent = Protected(RecentlyUsed(limit: limit))
  }

  /// The round, read from PostgreSQL if it is not kept or lacks the card; nil if there is no such round.
  func round(_ id: RoundID, card: CardID) async throws -> RoundForScoring? {
    if let known = known(id), known.cards[card] != nil { return known }
    guard let stored = try await reader.round(id) else { return nil }
    let round = RoundForScoring(stored)
    keep(round, id)
    return round
  }

  /// Call when the record has another tee on the card than the one kept here.
  func correct(_ id: RoundID, card: CardID, tee: TeeID) {
    guard var round = known(id), round.cards[card] != nil else { return }
    round.cards[card]?.tee = tee
    keep(round, id)
  }

  /// Call after an edit of the round.
  func keep(_ round: StoredRound) {
    keep(RoundForScoring(round), round.id)
  }

  private func known(_ id: RoundID) -> RoundForScoring? { recent.withLock { $0.use(id) } }

  private func keep(_ round: RoundForScoring, _ id: RoundID) { recent.withLock { _ = $0.put(round, for: id) } }
}
