#if canImport(Glibc)
import Basics
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Writes log lines to a descriptor on a thread of its own. A full pipe (a log collector that hangs) blocks only that
/// thread and not the logging code: lines are queued up to a limit, then dropped and counted.
///
/// While lines arrive, the thread writes once a millisecond, so that a busy service makes a thousand writes a second
/// and not one for each turn of a loop. A program that is killed loses the lines of that millisecond; one that exits
/// waits for its lines.
final class LogWriter: Sendable {
  private struct State: Sendable {
    var queue: LogQueue
    /// Whether the thread sleeps until it is signalled.
    var isIdle = false
    var isWriting = false
  }

  /// The most bytes that may be queued; as many again may be in the buffer being written.
  static let maximumBytes = 1_024 * 1_024
  /// How long a program that exits waits for its last lines to be read.
  static let flushLimit = Duration.seconds(1)

  /// Condition 0 is the thread's; condition 1 signals a caller of `flush`.
  private let monitor: Monitor<State>
  private let descriptor: Int32
  private let droppedTotal: Counter

  /// The writer of the standard output. Created at the first line, and flushed when the program exits.
  static let standardOutput: LogWriter? = {
    let writer = try? LogWriter(STDOUT_FILENO)
    if writer != nil { atexit { LogWriter.standardOutput?.flush() } }
    return writer
  }()

  /// Throws if the system cannot start a thread.
  init(
    _ descriptor: Int32,
    maximumBytes: Int = LogWriter.maximumBytes,
    metrics: Metrics = .shared
  ) throws(NativeThreadError) {
    self.descriptor = descriptor
    monitor = Monitor(State(queue: LogQueue(maximumBytes: maximumBytes)), conditions: 2)
    droppedTotal = metrics.counter(
      "golf_log_dropped_total",
      help: "Log lines that were dropped because the standard output accepted no more."
    )
    try NativeThread.start("log") { self.serve() }
  }

  /// Queues lines; never waits for the descriptor. Lines keep their order, and each is written whole or not at all.
  func write(_ lines: [UInt8]) {
    let (dropped, wake) = monitor.withLock { state in
      let dropped = state.queue.add(lines)
      defer { state.isIdle = false }
      return (dropped, state.isIdle)
    }
    if wake { monitor.signal(0) }
    if dropped > 0 { droppedTotal.increment(by: dropped) }
  }

  /// Waits until everything is written, up to `limit`.
  func flush(within limit: Duration = LogWriter.flushLimit) {
    let end = MonotonicInstant.now + limit
    monitor.withLock { $0.isIdle = false }
    monitor.signal(0)
    monitor.wait(on: 1) { state in
      if state.queue.isEmpty && !state.isWriting || MonotonicInstant.now >= end { return .found(()) }
      return .wait(until: end)
    }
  }

  private func serve() {
    var lines: [UInt8] = []
    while true {
      let dropped: Int = monitor.wait(on: 0) { state in
        state.isWriting = false
        guard state.queue.isEmpty else {
          state.isWriting = true
          return .found(state.queue.take(into: &lines))
        }
        state.isIdle = true
        return .wait(until: nil)
      }
      if dropped > 0 { lines += Self.notice(of: dropped).bytes }
      Self.writeAll(lines, to: descriptor)
      monitor.withLock { $0.isWriting = false }
      monitor.signal(1)
      usleep(1_000)
    }
  }

  /// The line written in place of dropped ones.
  private static func notice(of dropped: Int) -> LogLine {
    var line = LogLine(
      level: .warning,
      label: "log",
      message: "lines were dropped: the standard output accepted no more",
      fields: [("lines", "\(dropped)")]
    )
    line.breakLine()
    return line
  }

  /// Returns when everything is written or the descriptor is closed; waits for its reader meanwhile.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32 = STDOUT_FILENO) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = system(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 {
          guard errno == EAGAIN || errno == EINTR else { return }
          var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          _ = poll(&ready, 1, 1_000)
        }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }

  private static func system(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
    Glibc.write(descriptor, bytes, count)
    #else
    Musl.write(descriptor, bytes, count)
    #endif
  }
}
