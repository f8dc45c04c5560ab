internal import Golf
internal import Telemetry

/// The facts of the rounds that are being played, so that a score needs no read before its write. Bounded: what was
/// not asked for during a whole generation is forgotten.
final class RoundFactsCache: Sendable {
  private struct Generations {
    var young: [RoundID: RoundFacts] = [:]
    var old: [RoundID: RoundFacts] = [:]
  }

  private let generations = Protected(Generations())
  private let reader: RoundReader
  private let limit: Int

  /// - Parameter limit: How many rounds a generation holds; twice as many are held at most.
  init(reader: RoundReader, limit: Int = 2_000) {
    self.reader = reader
    self.limit = limit
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

  private func known(_ round: RoundID) -> RoundFacts? {
    generations.withLock { generations in
      if let facts = generations.young[round] { return facts }
      guard let facts = generations.old.removeValue(forKey: round) else { return nil }
      generations.young[round] = facts
      return facts
    }
  }

  private func keep(_ facts: RoundFacts, _ round: RoundID) {
    generations.withLock { generations in
      generations.young[round] = facts
      guard generations.young.count > limit else { return }
      generations.old = generations.young
      generations.young = [:]
    }
  }
}
