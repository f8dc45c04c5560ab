internal import Basics
internal import FoundationEssentials
internal import ServiceKit
internal import Telemetry

/// Deletes expired sessions in the background.
struct SessionSweep: Sendable {
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

  /// Sweeps at the start and every ten minutes until the task is cancelled. Replicas skip rows that another one is
  /// deleting.
  func run() async {
    while !Task.isCancelled {
      do {
        while try await store.deleteExpired(now: .now) > 0 { try Task.checkCancellation() }
        last.set(Date.now.timeIntervalSince1970)
      } catch {
        errors.note(error, "sessions that are over were not swept", logger: logger)
      }
      try? await Task.sleep(for: .seconds(600))
    }
  }
}
