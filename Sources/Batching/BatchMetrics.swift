import Telemetry

/// The metrics of one lane.
struct BatchMetrics: Sendable {
  let batchSize: Histogram
  let batchSeconds: Histogram
  let refused: Counter
  let timedOut: Counter

  init(_ metrics: Metrics, lane: String) {
    batchSize = metrics.histogram(
      "golf_lane_batch_size",
      help: "Requests in one batch of a connection.",
      bounds: Histogram.sizeBounds,
      ["lane": lane]
    )
    batchSeconds = metrics.histogram(
      "golf_lane_batch_seconds",
      help: "Time of one batch on its connection.",
      ["lane": lane]
    )
    refused = metrics.counter(
      "golf_lane_refused_total",
      help: "Requests refused because the queue was full or the connection was down.",
      ["lane": lane]
    )
    timedOut = metrics.counter(
      "golf_lane_timeouts_total",
      help: "Callers whose time limit passed before their answer.",
      ["lane": lane]
    )
  }
}
