import Basics
import FoundationEssentials
import Postgres
import Telemetry

/// How many events wait in the outbox, and since when: the metric that tells whether events flow. The active relay
/// reads it, because it knows the lowest row that may wait; the gauges of other processes are 0.
struct OutboxBacklog: Sendable {
  /// Counting stops here, so that it takes a few milliseconds however many rows wait; this value means "this many or
  /// more". The alerts use the same number (`deploy/observability/rules.yaml`).
  static let maximumCount = 10_000
  /// How often the relay reads the backlog.
  static let period = Duration.seconds(5)

  private let oldest: Gauge
  private let waiting: Gauge
  private let parked: Gauge
  private let failures: Counter

  init(_ metrics: Metrics) {
    oldest = metrics.gauge(
      "event_log_oldest_unpublished_seconds",
      help: "Age of the oldest event that is not delivered."
    )
    waiting = metrics.gauge(
      "event_log_outbox_events",
      help: "Events that are to be delivered; counted up to \(Self.maximumCount)."
    )
    parked = metrics.gauge(
      "event_log_parked_events",
      help: "Events that were refused and wait for an operator; counted up to \(Self.maximumCount)."
    )
    failures = metrics.counter(
      "event_log_backlog_read_failures_total",
      help: "How often the backlog could not be read; until it can, its figures are outdated."
    )
  }

  /// Reads the backlog once.
  /// - Parameter first: The lowest row that may wait.
  func look(_ database: PostgresSession, from first: Int) throws {
    guard let row = try database.execute(Self.select, [.int(first), .int(Self.maximumCount)]).first else { return }
    let since = try row.optionalTimestamp("oldest_occurred_at")
    waiting.set(Double(try row.int("waiting")))
    parked.set(Double(try row.int("parked_events")))
    oldest.set(since.map { max(0, Date.now.timeIntervalSince($0)) } ?? 0)
  }

  func countFailure() { failures.increment() }

  /// Sets the gauges to 0, because this relay's turn is over.
  func reset() { for gauge in [oldest, waiting, parked] { gauge.set(0) } }

  static let select = PostgresStatement(
    "outbox-backlog",
    """
    select (select count(*) from (select from golf.outbox w where w.id >= $1 order by w.id limit $2) w) as waiting,
           (select count(*)
            from (select from golf.outbox p where p.parked_reason is not null order by p.id limit $2) p) as parked_events,
           (select min(e.occurred_at)
            from (
              (select w.card_id, w.sequence from golf.outbox w where w.id >= $1 order by w.id limit 1)
              union all
              (select p.card_id, p.sequence from golf.outbox p where p.parked_reason is not null order by p.id limit 1)
            ) o
            cross join lateral (
              select v.occurred_at from golf.events v where v.card_id = o.card_id and v.sequence = o.sequence limit 1
            ) e) as oldest_occurred_at
    """
  )
}
