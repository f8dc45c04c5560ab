import Telemetry
import Testing

@Suite struct MetricsTests {
  @Test func rendersPrometheusText() {
    let metrics = Metrics()
    metrics.counter("scores_total", help: "Scores.", ["route": "a\"b"]).increment(by: 3)
    metrics.gauge("depth", help: "Depth.").set(2)
    metrics.computed("age_seconds", help: "Age.") { nil }
    let latency = metrics.histogram("latency_seconds", help: "Latency.", bounds: [0.1, 1])
    latency.record(0.05)
    latency.record(5)
    #expect(
      metrics.render() == """
        # HELP age_seconds Age.
        # TYPE age_seconds gauge
        # HELP depth Depth.
        # TYPE depth gauge
        depth 2.0
        # HELP latency_seconds Latency.
        # TYPE latency_seconds histogram
        latency_seconds_bucket{le="0.1"} 1
        latency_seconds_bucket{le="1.0"} 1
        latency_seconds_bucket{le="+Inf"} 2
        latency_seconds_sum 5.05
        latency_seconds_count 2
        # HELP scores_total Scores.
        # TYPE scores_total counter
        scores_total{route="a\\"b"} 3

        """
    )
  }

  @Test func theProcessIsReportedUnderTheUsualNames() throws {
    let metrics = Metrics()
    ProcessMetrics.register(in: metrics)
    let text = metrics.render()
    func value(_ name: String) throws -> Double {
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + " ") }, "\(name)")
      return try #require(Double(line.dropFirst(name.count + 1)))
    }
    #expect(text.contains("# TYPE process_cpu_seconds_total counter\n"))
    #expect(text.contains("# TYPE process_open_fds gauge\n"))
    #expect(try value("process_cpu_seconds_total") > 0)
    #expect(try value("process_start_time_seconds") > 1_700_000_000)
    // More than a program of a few pages, less than the reserved address space.
    #expect(try value("process_resident_memory_bytes") > 1_000_000)
    #expect(try value("process_virtual_memory_bytes") > value("process_resident_memory_bytes"))
    #expect(try value("process_open_fds") >= 3)
    #expect(try value("process_max_fds") >= value("process_open_fds"))
  }

  @Test func theSameNameIsTheSameMetric() {
    let metrics = Metrics()
    metrics.counter("c", help: "").increment()
    metrics.counter("c", help: "").increment()
    #expect(metrics.counter("c", help: "").value == 2)
  }
}
