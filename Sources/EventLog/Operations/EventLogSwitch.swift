import Basics
import FoundationEssentials
public import Postgres

/// Switches an installation to the other event log, once every event recorded under the old one is delivered.
public struct EventLogSwitch: Sendable {
  private let lane: PostgresLane

  /// - Parameter lane: As the role `golf_relay`.
  public init(lane: PostgresLane) { self.lane = lane }

  /// Waits for the outbox to drain, then sets the mode while no event can be recorded. Returns whether the mode
  /// changed.
  ///
  /// - Parameters:
  ///   - limit: How long to wait for the outbox.
  ///   - progress: Called with the number of undelivered events.
  public func run(
    to mode: EventLogMode,
    limit: Duration = .seconds(60),
    progress: @Sendable (Int) -> Void = { _ in }
  ) async throws -> Bool {
    let end = MonotonicInstant.now + limit
    while true {
      let outcome = try await lane.run { try Self.attempt(mode, $0) }
      switch outcome {
      case .unchanged: return false
      case .changed: return true
      case .waiting(let count):
        guard MonotonicInstant.now < end else {
          throw EventLogError(
            description: "\(count) events are not delivered yet; start the services, let them drain, and try again "
              + "(`golf dlt list` names parked ones)"
          )
        }
        progress(count)
        try await Task.sleep(for: .milliseconds(200))
      }
    }
  }

  private enum Outcome: Sendable {
    case unchanged
    case changed
    case waiting(Int)
  }

  private static func attempt(_ mode: EventLogMode, _ database: PostgresSession) throws -> Outcome {
    guard try EventLogMode.read(database) != mode else { return .unchanged }
    return try database.transaction { database in
      // Writers of events wait for this transaction, a few milliseconds each.
      _ = try database.execute(lock)
      let count = try database.execute(count).first?.int("waiting") ?? 0
      guard count == 0 else { return .waiting(count) }
      _ = try database.execute(update, [.text(mode.rawValue)])
      return .changed
    }
  }

  private static let lock = PostgresStatement(
    "event-log-lock",
    "lock table golf.outbox in share row exclusive mode",
    .writes
  )
  private static let count = PostgresStatement("outbox-count", "select count(*) as waiting from golf.outbox")
  private static let update = PostgresStatement("event-log-switch", "update golf.event_log_mode set mode = $1")
}
