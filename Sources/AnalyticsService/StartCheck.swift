import EventLog
import FoundationEssentials
import Postgres
import Schema
import Telemetry

/// Looks at the record before anything is served: its schema must fit this build, and its event log must be the one
/// that this service is set to.
enum StartCheck {
  /// Throws `UnfitSchema`, `EventLogError`, or what keeps PostgreSQL from answering once `patience` is over.
  static func run(
    _ lane: PostgresLane,
    eventLog: EventLogMode,
    patience: Duration,
    logger: Logger
  ) async throws {
    let deadline = ContinuousClock.now + patience
    while true {
      do {
        return try await lane.run { session in
          try Schema.check(session)
          try eventLog.check(session)
        }
      } catch let error as PostgresError where error.isOutage && ContinuousClock.now < deadline {
        logger.notice("waiting for PostgreSQL", ["reason": "\(error)"])
        try await Task.sleep(for: .seconds(1))
      }
    }
  }
}
