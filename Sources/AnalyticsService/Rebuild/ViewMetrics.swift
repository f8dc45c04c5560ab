import Telemetry

/// The metrics of projectors and rebuilds.
struct ViewMetrics: Sendable {
  let applied: Counter
  let repeated: Counter
  let refused: Counter
  let broken: Counter
  let gaps: Counter
  let conflicts: Counter
  let rebuilds: Counter
  let failedRebuilds: Counter
  let hasViews: Gauge

  init(_ metrics: Metrics) {
    applied = metrics.counter("golf_events_applied_total", help: "Events that changed a ledger.")
    repeated = metrics.counter("golf_events_repeated_total", help: "Events that had been applied before.")
    refused = metrics.counter("golf_events_refused_total", help: "Events that could not be applied and were parked.")
    broken = metrics.counter(
      "golf_events_broken_total",
      help: "Events given up after several attempts, because their card could not be read or written."
    )
    gaps = metrics.counter("golf_event_gaps_total", help: "Gaps in a card's events, filled from the log.")
    conflicts = metrics.counter(
      "golf_view_conflicts_total",
      help: "Writes of a player's views that conflicted with another writer's and were repeated."
    )
    rebuilds = metrics.counter("golf_view_rebuilds_total", help: "Rebuilds of all views that completed.")
    failedRebuilds = metrics.counter("golf_view_rebuilds_failed_total", help: "Rebuilds of all views that failed.")
    hasViews = metrics.gauge("golf_views_standing", help: "1 while there are complete views, else 0.")
  }
}
