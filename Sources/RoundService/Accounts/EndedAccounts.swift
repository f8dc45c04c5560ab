import Basics
import FoundationEssentials
import Golf
import Postgres
import ServiceKit
import Telemetry

/// Deletes the remaining data of accounts that have ended. Every process does so, on a connection of its own and piece by
/// piece, with a pause after each piece, so that requests and other events are served in between. If a process dies,
/// another one continues with the next piece.
final class EndedAccounts: RepeatedWork {
  /// The schedule's period is the pause while no account waits, and so the longest time until the deletion of an
  /// account's rounds begins.
  let task = BackgroundTask(
    "ended-accounts",
    .every(.seconds(1)),
    "deletes, piece by piece, the rounds and guests of accounts that have ended"
  )
  /// The pause after a piece: this many times as long as the piece took, and at least `least`.
  private static let rest = (factor: 4, least: Duration.milliseconds(20))

  private let lane: PostgresLane
  private let committed: @Sendable ([EndedAccountPiece.LeftRound]) async -> Void
  private let outcomeUnknown: @Sendable () -> Void
  private let waiting: Gauge
  private let oldest: Gauge
  private let errors: InternalErrors
  private let logger = Logger(label: "ended-accounts")

  /// - Parameters:
  ///   - outcomeUnknown: Called if a piece may have been committed and its answer was lost.
  ///   - committed: Receives the rounds of each committed piece, for the cache and live updates.
  init(
    configuration: PostgresConfiguration,
    metrics: Metrics = .shared,
    outcomeUnknown: @escaping @Sendable () -> Void = {},
    committed: @escaping @Sendable ([EndedAccountPiece.LeftRound]) async -> Void = { _ in }
  ) {
    lane = PostgresLane(
      configuration: configuration.waitingForLocks(milliseconds: 1_000),
      name: "ended-accounts",
      connections: 1,
      timeout: .seconds(5),
      metrics: metrics
    )
    self.committed = committed
    self.outcomeUnknown = outcomeUnknown
    waiting = metrics.gauge(
      "golf_ended_accounts",
      help: "Deleted accounts whose rounds and guests are not all deleted yet."
    )
    oldest = metrics.gauge(
      "golf_ended_accounts_oldest_seconds",
      help: "How long ago the oldest of those accounts was deleted."
    )
    errors = InternalErrors(in: "ended-accounts", metrics: metrics)
  }

  /// Does one piece. Returns the pause after it; nil if nothing waits.
  func run() async throws -> Duration? {
    let start = MonotonicInstant.now
    do {
      guard try await piece() else { return nil }
      return max(Self.rest.least, (MonotonicInstant.now - start) * Self.rest.factor)
    } catch {
      if error.leavesOutcomeUnknown { outcomeUnknown() }
      errors.note(error, "a step of deleting an account failed; it will be retried", logger: logger)
      throw error
    }
  }

  /// Deletes one piece. Returns false if no account waits, or other processes work on all that do.
  func piece() async throws -> Bool {
    guard let time = Timestamp(.now) else { throw Problem.internalError }
    let (outcome, state) = try await lane.run { session in
      var piece = EndedAccountPiece()
      let outcome = Result { try piece.run(session, at: time) }
      if case .failure(let error) = outcome {
        // A broken connection cannot run the statements below.
        guard session.isConnected else { throw error }
        if let account = piece.account {
          _ = try? session.execute(EndedAccountStatements.postpone, [.uuid(account.uuid)])
        }
      }
      // Read after a failed piece too: that is when the gauges matter.
      let row = try session.execute(EndedAccountStatements.waiting).first
      return (outcome, try row.map { (accounts: try $0.int("accounts"), oldest: try $0.double("oldest")) })
    }
    waiting.set(Double(state?.accounts ?? 0))
    oldest.set(state?.oldest ?? 0)
    switch try outcome.get() {
    case .nothing: return false
    case .rounds(let rounds): await committed(rounds)
    case .guests: break
    case .done: logger.notice("the data of a deleted account are gone")
    }
    return true
  }

  func close() async { await lane.close() }
}
