extension Metrics {
  /// Every metric in the Prometheus text format, version 0.0.4, sorted by name and labels.
  public func render() -> String {
    let snapshot = snapshot
    let names = snapshot.instruments.keys.sorted { ($0.name, $0.labels.joined()) < ($1.name, $1.labels.joined()) }
    var text = ""
    var heading: String?
    for key in names {
      guard let instrument = snapshot.instruments[key] else { continue }
      if heading != key.name {
        heading = key.name
        text += "# HELP \(key.name) \(snapshot.help[key.name] ?? "")\n# TYPE \(key.name) \(instrument.type)\n"
      }
      instrument.render(key, to: &text)
    }
    return text
  }
}

extension Metrics.Instrument {
  fileprivate var type: String {
    switch self {
    case .counter: "counter"
    case .gauge: "gauge"
    case .computed(let kind, _): kind.rawValue
    case .histogram: "histogram"
    }
  }

  fileprivate func render(_ key: MetricName, to text: inout String) {
    switch self {
    case .counter(let counter): text += "\(key.name)\(key.labelText()) \(counter.value)\n"
    case .gauge(let gauge): text += "\(key.name)\(key.labelText()) \(gauge.value)\n"
    case .computed(_, let value):
      if let value = value() { text += "\(key.name)\(key.labelText()) \(value)\n" }
    case .histogram(let histogram):
      let state = histogram.snapshot
      var running = 0
      for (bound, count) in zip(histogram.bounds.map { "\($0)" } + ["+Inf"], state.counts) {
        running += count
        text += "\(key.name)_bucket\(key.labelText("le=\"\(bound)\"")) \(running)\n"
      }
      text += "\(key.name)_sum\(key.labelText()) \(state.sum)\n"
      text += "\(key.name)_count\(key.labelText()) \(state.count)\n"
    }
  }
}
