internal import FoundationEssentials
public import Postgres
public import Telemetry

/// How much waits in the outbox, and for how long: the one figure that says whether events flow.
public final class OutboxBacklog: Sendable {
  private let lane: PostgresLane
  private let oldest: Gauge
  private let waiting: Gauge
  private let parked: Gauge
  private let logger = Logger(label: "outbox")

  public init(lane: PostgresLane, metrics: Metrics = .shared) {
    self.lane = lane
    oldest = metrics.gauge(
      "event_log_oldest_unpublished_seconds",
      help: "Age of the oldest event that is not delivered."
    )
    waiting = metrics.gauge("event_log_outbox_events", help: "Events that are not delivered.")
    parked = metrics.gauge("event_log_parked_events", help: "Events that were refused and wait for an operator.")
  }

  /// Looks every five seconds until the task is cancelled. While PostgreSQL is away the figures stay as they were.
  public func watch() async {
    while !Task.isCancelled {
      do { try await look() } catch { logger.debug("the backlog was not read", ["error": "\(error)"]) }
      try? await Task.sleep(for: .seconds(5))
    }
  }

  /// Looks once.
  public func look() async throws {
    let (count, parkedCount, since) = try await lane.run { database in
      guard let row = try database.execute(Self.select).first else { return (0, 0, Date?.none) }
      return (try row.int("waiting"), try row.int("parked_events"), try row.optionalTimestamp("oldest_occurred_at"))
    }
    waiting.set(Double(count))
    parked.set(Double(parkedCount))
    oldest.set(since.map { max(0, Date.now.timeIntervalSince($0)) } ?? 0)
  }

  private static let select = PostgresStatement(
    "outbox-backlog",
    "select waiting, parked_events, oldest_occurred_at from golf.outbox_backlog"
  )
}
