import Basics
import Batching
import Golf
import Postgres
import Telemetry

/// Writes scores: all waiting requests go to PostgreSQL as one transaction, and each request gets its own answer.
final class ScoreWriter: Sendable {
  private let batches: PostgresBatchLane<ScoreWrite, ScoreOutcome>
  private let singles: PostgresBatchLane<ScoreWrite, ScoreOutcome>
  private let held = HeldCards()

  /// - Parameters:
  ///   - connections: A card's requests always use the same one, so that no two batches of a process wait for each
  ///     other's cards. A single one gathers the largest batches, and much of a batch's cost is the statement's, not
  ///     its rows'.
  ///   - lockTimeout: Milliseconds that a batch waits for a card that another transaction has locked.
  ///   - answered: Receives the sequences in a transaction's answers, changed or not, before any of its requests is
  ///     answered.
  init(
    configuration: PostgresConfiguration,
    connections: Int = 1,
    maximumBatch: Int = 64,
    lockTimeout: Int = 100,
    metrics: Metrics = .shared,
    answered: @escaping @Sendable ([AnsweredSequence]) async -> Void = { _ in }
  ) {
    let sizes = metrics.histogram(
      "golf_score_batch_size",
      help: "Scores written in one transaction.",
      bounds: Histogram.sizeBounds
    )
    let waits = metrics.counter(
      "golf_score_lock_waits_total",
      help: "Batches of scores that waited too long for a card that another transaction had locked."
    )
    let known = KnownCards()
    let sequel: @Sendable ([ScoreWrite], [Result<ScoreOutcome, any Error>]) async -> Void = { writes, answers in
      let sequences = zip(writes, answers).compactMap { AnsweredSequence($0, $1) }
      if !sequences.isEmpty { await answered(sequences) }
    }
    batches = PostgresBatchLane(
      configuration: configuration.waitingForLocks(milliseconds: lockTimeout),
      name: "scores",
      connections: connections,
      maximumBatch: maximumBatch,
      maximumPerKey: 32,
      metrics: metrics,
      sequel: sequel,
      route: { $0.card.hashValue },
      program: { [held] session, writes in
        sizes.record(Double(writes.count))
        let answers = ScoreProgram.run(session, writes, known)
        let heldCards = zip(writes, answers).filter(\.1.isHeld).map(\.0.card)
        // Noted before the connection takes its next batch, which would otherwise wait for the same card again.
        for card in heldCards { held.note(card) }
        if !heldCards.isEmpty { waits.increment() }
        return answers
      }
    )
    // A card that stays locked for long blocks one of these connections and none of the batching ones.
    singles = PostgresBatchLane(
      configuration: configuration.waitingForLocks(milliseconds: 1_000),
      name: "scores-single",
      connections: 5,
      maximumBatch: 1,
      maximumPerKey: 4,
      metrics: metrics,
      sequel: sequel,
      route: { $0.card.hashValue },
      program: { session, writes in ScoreProgram.run(session, writes, known) }
    )
  }

  /// Throws `PostgresError` (`.outcomeUnknown` if the write may have been committed) or `BatchingError`.
  func write(_ write: ScoreWrite) async throws -> ScoreOutcome {
    guard !held.isHeld(write.card) else { return try await single(write) }
    do {
      return try await batches.submit(write)
    } catch let error as PostgresError where error.code == .lockNotAvailable {
      // Another transaction has locked one card of the batch; the other cards must not wait for it.
      return try await single(write)
    }
  }

  private func single(_ write: ScoreWrite) async throws -> ScoreOutcome {
    held.note(write.card)
    let outcome = try await singles.submit(write)
    held.clear(write.card)
    return outcome
  }

  var isAvailable: Bool { batches.isAvailable }

  func close() async {
    await batches.close()
    await singles.close()
  }
}

extension Result where Success == ScoreOutcome, Failure == any Error {
  /// Whether another transaction has locked the card, so that nothing was written.
  fileprivate var isHeld: Bool {
    guard case .failure(let error as PostgresError) = self else { return false }
    return error.code == .lockNotAvailable
  }
}

/// Cards that were found locked by another transaction. Their scores are written one by one until one of them succeeds,
/// so that batches of other cards wait for such a card once and not each time.
final class HeldCards: Sendable {
  /// How long a card counts as locked after it was last found so.
  static let memory = Duration.seconds(2)

  private let until = Protected<[CardID: MonotonicInstant]>([:])

  func isHeld(_ card: CardID) -> Bool {
    until.withLock { until in until[card].map { MonotonicInstant.now < $0 } ?? false }
  }

  func note(_ card: CardID) {
    until.withLock { until in
      let now = MonotonicInstant.now
      // Few cards are locked at a time; entries that were never cleared are dropped here.
      if until.count >= 100 { until = until.filter { $0.value > now } }
      until[card] = now + Self.memory
    }
  }

  func clear(_ card: CardID) { until.withLock { $0[card] = nil } }
}
