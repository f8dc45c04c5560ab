internal import FoundationEssentials
internal import Telemetry

/// Sees to it that sessions nobody came back to do not stay in the record for ever.
struct SessionSweep: Sendable {
  let store: AccountStore
  private let logger = Logger(label: "sessions")

  init(_ store: AccountStore) { self.store = store }

  /// Sweeps at the start and every ten minutes until the task is cancelled. Several replicas do not meet: each skips
  /// what another has in hand.
  func run() async {
    while !Task.isCancelled {
      do {
        while try await store.deleteExpired(now: .now) > 0 { try Task.checkCancellation() }
      } catch {
        logger.debug("not swept", ["error": "\(error)"])
      }
      try? await Task.sleep(for: .seconds(600))
    }
  }
}
