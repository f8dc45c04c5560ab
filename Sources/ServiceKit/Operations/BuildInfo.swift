public import Telemetry

/// Which build a program is of.
public enum BuildInfo {
  /// The release, as the charts' `appVersion` has it.
  public static let version = "0.1.0"

  /// Says it as a metric whose value is always 1, beside what the system knows of the process.
  public static func register(in metrics: Metrics = .shared) {
    metrics.gauge("golf_build_info", help: "1; the label says which release this is.", ["version": version]).set(1)
    ProcessMetrics.register(in: metrics)
  }
}
