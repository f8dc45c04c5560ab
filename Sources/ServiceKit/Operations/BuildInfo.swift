public import Telemetry

/// The release of this program.
public enum BuildInfo {
  /// The version, the same as the charts' `appVersion`.
  public static let version = "0.1.0"

  /// Publishes the version as a metric whose value is always 1, and the metrics of the process.
  public static func register(in metrics: Metrics = .shared) {
    metrics.gauge("golf_build_info", help: "1; the label says which release this is.", ["version": version]).set(1)
    ProcessMetrics.register(in: metrics)
  }
}
