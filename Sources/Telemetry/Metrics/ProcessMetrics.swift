import Basics
import FoundationEssentials

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// What the operating system reports about this process, under the names that every Prometheus client library uses.
public enum ProcessMetrics {
  /// Call it once, at the program's start, whose time is exported.
  public static func register(in metrics: Metrics = .shared) {
    let start = Date.now.timeIntervalSince1970
    metrics.computed("process_start_time_seconds", help: "When the process started, in seconds since 1970.") { start }
    metrics.computed(
      "process_cpu_seconds_total",
      help: "Time that processors have worked for the process, in seconds.",
      kind: .counter
    ) { Double(ProcessorTime.ofProcess) / 1e9 }
    metrics.computed("process_resident_memory_bytes", help: "Memory of the process that is in RAM, in bytes.") {
      memory(field: 1)
    }
    metrics.computed("process_virtual_memory_bytes", help: "Addresses that the process has reserved, in bytes.") {
      memory(field: 0)
    }
    metrics.computed("process_open_fds", help: "Files and connections that are open.") { openDescriptors() }
    metrics.computed("process_max_fds", help: "How many files and connections may be open.") {
      let most = sysconf(Int32(_SC_OPEN_MAX))
      return most > 0 ? Double(most) : nil
    }
  }

  /// A field of `statm`, converted from pages to bytes; nil if there is no `/proc`.
  private static func memory(field: Int) -> Double? {
    guard let text = FileManager.default.contents(atPath: "/proc/self/statm") else { return nil }
    let fields = text.split(separator: UInt8(ascii: " "))
    guard fields.count > field, let pages = Int(String(decoding: fields[field], as: UTF8.self)) else { return nil }
    return Double(pages) * Double(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// The number of open descriptors, without the one used for counting.
  private static func openDescriptors() -> Double? {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") else { return nil }
    return Double(max(0, names.count - 1))
  }
}
