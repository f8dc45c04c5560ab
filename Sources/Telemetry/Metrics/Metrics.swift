import Basics

/// The program's metrics, and their text for Prometheus.
///
/// Requests for the same name and labels return the same metric.
public final class Metrics: Sendable {
  enum Instrument: Sendable {
    case counter(Counter)
    case gauge(Gauge)
    case computed(ComputedKind, @Sendable () -> Double?)
    case histogram(Histogram)
  }

  struct Registered: Sendable {
    var help: [String: String] = [:]
    var instruments: [MetricName: Instrument] = [:]
  }

  private let registered = Protected(Registered())

  /// The registry that programs use; tests create their own.
  public static let shared = Metrics()

  public init() {}

  public func counter(_ name: String, help: String, _ labels: KeyValuePairs<String, String> = [:]) -> Counter {
    register(name, help, labels, .counter(Counter())) { if case .counter(let found) = $0 { found } else { nil } }
      ?? Counter()
  }

  public func gauge(_ name: String, help: String, _ labels: KeyValuePairs<String, String> = [:]) -> Gauge {
    register(name, help, labels, .gauge(Gauge())) { if case .gauge(let found) = $0 { found } else { nil } }
      ?? Gauge()
  }

  /// The Prometheus type of a computed value.
  public enum ComputedKind: String, Sendable {
    case gauge
    /// A value that only rises while the program runs.
    case counter
  }

  /// A value computed at each rendering; nil leaves the line out.
  public func computed(
    _ name: String,
    help: String,
    kind: ComputedKind = .gauge,
    _ labels: KeyValuePairs<String, String> = [:],
    value: @escaping @Sendable () -> Double?
  ) {
    registered.withLock {
      $0.help[name] = help
      $0.instruments[MetricName(name, labels)] = .computed(kind, value)
    }
  }

  public func histogram(
    _ name: String,
    help: String,
    bounds: [Double] = Histogram.latencyBounds,
    _ labels: KeyValuePairs<String, String> = [:]
  ) -> Histogram {
    register(name, help, labels, .histogram(Histogram(bounds: bounds))) {
      if case .histogram(let found) = $0 { found } else { nil }
    } ?? Histogram(bounds: bounds)
  }

  var snapshot: Registered { registered.withLock { $0 } }

  private func register<Kind>(
    _ name: String,
    _ help: String,
    _ labels: KeyValuePairs<String, String>,
    _ make: @autoclosure () -> Instrument,
    _ match: (Instrument) -> Kind?
  ) -> Kind? {
    registered.withLock {
      let key = MetricName(name, labels)
      if let found = $0.instruments[key] { return match(found) }
      let made = make()
      $0.help[name] = help
      $0.instruments[key] = made
      return match(made)
    }
  }
}
