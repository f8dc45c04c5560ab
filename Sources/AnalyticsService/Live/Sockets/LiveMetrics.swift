import HTTPServer
import Telemetry

/// The metrics of the sockets.
struct LiveMetrics: Sendable {
  private let sent: [String: Counter]
  private let refused: [ServerMessage.RefusalReason: Counter]
  private let closed: [LiveClose: Counter]
  private let handshakes: [String: Counter]
  let subscriptions: Gauge
  let isHeard: Gauge
  let outages: Counter
  let reads: Counter
  let failedReads: Counter
  let lag: Histogram

  private static let types = [
    "snapshot", "subscribed", "card", "round", "refetch", "figures", "ended", "refused", "beat",
  ]

  init(_ metrics: Metrics) {
    func counters<Key: Hashable>(
      _ name: String,
      _ help: String,
      _ label: String,
      _ keys: [Key],
      _ value: (Key) -> String
    ) -> [Key: Counter] {
      Dictionary(uniqueKeysWithValues: keys.map { ($0, metrics.counter(name, help: help, [label: value($0)])) })
    }
    sent = counters("golf_live_messages_total", "Messages sent to live sockets.", "type", Self.types) { $0 }
    refused = counters(
      "golf_live_refusals_total",
      "Subscriptions that were refused.",
      "reason",
      ServerMessage.RefusalReason.allCases,
      \.rawValue
    )
    closed = counters(
      "golf_live_closed_total",
      "Live sockets closed because their client broke a rule.",
      "reason",
      LiveClose.allCases,
      \.rawValue
    )
    handshakes = counters(
      "golf_live_handshakes_total",
      "Handshakes of live sockets, by outcome.",
      "outcome",
      ["accepted", "refused"]
    ) { $0 }
    subscriptions = metrics.gauge("golf_live_subscriptions", help: "Subscriptions of live sockets.")
    isHeard = metrics.gauge("golf_live_heard", help: "1 while news arrive from Redis, else 0.")
    outages = metrics.counter("golf_live_outages_total", help: "Times that news stopped arriving from Redis.")
    reads = metrics.counter("golf_live_reads_total", help: "Pictures of rounds read for live sockets.")
    failedReads = metrics.counter("golf_live_reads_failed_total", help: "Pictures of rounds that could not be read.")
    lag = metrics.histogram(
      "golf_live_lag_seconds",
      help: "Time from the recording of a card's change to its sending to live sockets."
    )
  }

  func sent(_ message: ServerMessage, to count: Int) {
    sent["\(message.type)"]?.increment(by: count)
    if case .refused(_, let reason) = message { refused[reason]?.increment() }
  }

  func closed(_ reason: LiveClose) { closed[reason]?.increment() }

  func handshake(isAccepted: Bool) { handshakes[isAccepted ? "accepted" : "refused"]?.increment() }
}
