import Basics
import Golf
import ServiceKit

/// Answers that are computed from a player's ledger on request, off the HTTP loops, because there are too many variants
/// to store each as a view. Recent ledgers and answers are cached by the ledger's version, so that a repeated request
/// computes nothing.
final class LedgerAnswers: Sendable {
  /// Limits of the two caches in bytes; ledgers count as `Ledger.bytes`.
  static let ledgerBytes = 16_000_000
  static let answerBytes = 4_000_000

  private let reader: ViewReader
  private let pool: ComputePool
  private let ledgers = Protected(RecentlyUsed<PlayerID, Kept>(limit: LedgerAnswers.ledgerBytes))
  private let answers = Protected(RecentlyUsed<Question, [UInt8]>(limit: LedgerAnswers.answerBytes))

  private struct Kept: Sendable {
    let mark: LedgerMark
    let ledger: Ledger
  }

  private struct Question: Hashable, Sendable {
    let player: PlayerID
    let mark: LedgerMark
    let text: String
  }

  init(reader: ViewReader, pool: ComputePool) {
    self.reader = reader
    self.pool = pool
  }

  /// The answer that `make` computes from the player's ledger. Throws like `ViewReader.read` and `ComputePool.run`, and
  /// rethrows errors of `make`.
  /// - Parameter text: Names the request: for the same text and ledger, `make` has to return the same bytes.
  func bytes(
    of player: PlayerID,
    _ text: String,
    _ make: @escaping @Sendable (Ledger) throws -> [UInt8]
  ) async throws -> [UInt8] {
    do {
      return try await found(of: player, text, make)
    } catch is StoredFields.Unreadable {
      // The reader rebuilds the ledger from the log.
      _ = try await reader.ledger(of: player)
      return try await found(of: player, text, make)
    }
  }

  private func found(
    of player: PlayerID,
    _ text: String,
    _ make: @escaping @Sendable (Ledger) throws -> [UInt8]
  ) async throws -> [UInt8] {
    let mark = try await reader.mark(of: player)
    let question = Question(player: player, mark: mark, text: text)
    if let bytes = answers.withLock({ $0.use(question) }) { return bytes }
    let read = try await ledger(of: player, mark)
    let (ledger, bytes) = try await pool.run(for: player) {
      var ledger = try read()
      ledger.keepCareer()
      return (ledger, try make(ledger))
    }
    let entry = Kept(mark: mark, ledger: ledger)
    _ = ledgers.withLock { $0.put(entry, for: player, cost: max(1, ledger.bytes)) }
    _ = answers.withLock { $0.put(bytes, for: question, cost: bytes.count + text.utf8.count + 256) }
    return bytes
  }

  /// Returns the cached ledger, or decodes the stored one (on a thread of the pool).
  private func ledger(
    of player: PlayerID,
    _ mark: LedgerMark
  ) async throws -> @Sendable () throws -> Ledger {
    if let kept = ledgers.withLock({ $0.use(player) }), kept.mark == mark {
      return { kept.ledger }
    }
    guard let stored = try await reader.stored(of: player, mark) else {
      throw ViewError(.rebuilding, "the ledger has been deleted again")
    }
    return { try stored.ledger }
  }
}
