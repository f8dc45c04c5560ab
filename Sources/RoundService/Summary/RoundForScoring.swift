import Basics
import Golf
import RoundFreshness
import Telemetry

/// The parts of a round that a score is checked against before it is sent. The course snapshot never changes; a changed
/// tee, and rights that were lost since, are noticed under the card's lock.
struct RoundForScoring: Sendable {
  struct CardEntry: Sendable {
    let keeper: PlayerID
    var tee: TeeID
  }

  let members: Set<PlayerID>
  let scoring: Scoring
  let snapshot: CourseSnapshot
  var cards: [CardID: CardEntry]
  /// The cards that others have replaced.
  let replaced: Set<CardID>

  init(_ round: StoredRound) {
    members = round.readers
    scoring = round.scoring
    snapshot = round.snapshot
    cards = Dictionary(uniqueKeysWithValues: round.cards.map { ($0.id, CardEntry(keeper: $0.keeper, tee: $0.tee)) })
    replaced = Set(round.removed.values.filter { $0.replacedBy != nil }.map(\.id))
  }

  /// Whether this account may enter the card's holes while it is open: the status is checked under the card's lock.
  func refusal(of account: PlayerID, on id: CardID) -> CardPolicy.Refusal? {
    CardPolicy(
      actor: members.contains(account) ? .member : .stranger,
      card: cards[id].map { CardPolicy.Card(status: .open, isGuest: false, isKept: $0.keeper == account) },
      round: CardPolicy.Round(state: .open, scoring: scoring)
    )
    .refusal(of: .enterHole)
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

  /// The round, read from PostgreSQL if it is not kept, or if this account may not score the card in what is kept: it may
  /// have joined since. Nil if there is no such round.
  func round(_ id: RoundID, card: CardID, by account: PlayerID) async throws -> RoundForScoring? {
    if let known = known(id), known.refusal(of: account, on: card) == nil { return known }
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
