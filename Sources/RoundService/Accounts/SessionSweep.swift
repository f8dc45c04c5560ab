import Basics
import FoundationEssentials
import ServiceKit
import Telemetry

/// Deletes sessions that have expired, so that they do not stay in the record for ever.
struct SessionSweep: RepeatedWork {
  let task = BackgroundTask("session-sweep", .every(.seconds(600)), "deletes sessions that have expired")
  let store: AccountStore
  private let logger = Logger(label: "sessions")
  private let last: Gauge
  private let errors: InternalErrors

  init(_ store: AccountStore, metrics: Metrics = .shared) {
    self.store = store
    errors = InternalErrors(in: "session-sweep", metrics: metrics)
    last = metrics.gauge(
      "golf_sessions_swept_timestamp_seconds",
      help: "When the sessions were last swept to the end, in seconds since 1970; 0 for not yet."
    )
  }

  /// Deletes all of them, in batches. Replicas that sweep at the same moment skip the rows that another one has locked.
  func run() async throws -> Duration? {
    do {
      while try await store.deleteExpired(now: .now) > 0 { try Task.checkCancellation() }
      last.set(Date.now.timeIntervalSince1970)
      return nil
    } catch {
      errors.note(error, "expired sessions could not be deleted", logger: logger)
      throw error
    }
  }
}
