import Telemetry

struct RelayMetrics: Sendable {
  let active: Gauge
  let delivered: Counter
  let parked: Counter
  let failures: Counter
  let batches: Histogram

  init(_ metrics: Metrics) {
    active = metrics.gauge("event_log_relay_active", help: "1 while this process's relay is active.")
    delivered = metrics.counter("event_log_delivered_total", help: "Events delivered and taken from the outbox.")
    parked = metrics.counter("event_log_parked_total", help: "Events that were refused; their cards are parked.")
    failures = metrics.counter("event_log_relay_failures_total", help: "Deliveries that failed and are retried.")
    batches = metrics.histogram(
      "event_log_relay_batch_events",
      help: "Events delivered at once.",
      bounds: Histogram.sizeBounds
    )
  }

  func record(_ step: RelayStep) {
    delivered.increment(by: step.delivered.count)
    parked.increment(by: step.parked.count)
    batches.record(Double(step.delivered.count))
  }
}
