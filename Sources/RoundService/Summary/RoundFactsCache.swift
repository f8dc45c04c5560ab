internal import Basics
internal import Golf

/// The facts of the rounds that are being played, so that a score needs no read before its write.
final class RoundFactsCache: Sendable {
  private let recent: Protected<RecentValues<RoundID, RoundFacts>>
  private let reader: RoundReader

  /// - Parameter limit: How many rounds a generation holds.
  init(reader: RoundReader, limit: Int = 2_000) {
    self.reader = reader
    recent = Protected(RecentValues(limit: limit))
  }

  /// The facts, read if they are not known, or if the card is not among them; nil if there is no such round.
  func facts(_ round: RoundID, card: CardID) async throws -> RoundFacts? {
    if let known = known(round), known.cards[card] != nil { return known }
    guard let stored = try await reader.round(round) else { return nil }
    let facts = RoundFacts(stored)
    keep(facts, round)
    return facts
  }

  /// The card was found with another tee.
  func correct(_ round: RoundID, card: CardID, tee: TeeID) {
    guard var facts = known(round), facts.cards[card] != nil else { return }
    facts.cards[card]?.tee = tee
    keep(facts, round)
  }

  /// The round was changed as a whole.
  func keep(_ round: StoredRound) {
    keep(RoundFacts(round), round.id)
  }

  private func known(_ round: RoundID) -> RoundFacts? { recent.withLock { $0.value(of: round) } }

  private func keep(_ facts: RoundFacts, _ round: RoundID) { recent.withLock { $0.keep(facts, for: round) } }
}
