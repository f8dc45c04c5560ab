import Basics

/// The destination and the minimum level of log lines; one for the program.
public struct LogOutput: Sendable {
  public var minimumLevel: LogLevel
  /// Receives one line without its line break, or several separated by line breaks; called from any thread. Nil writes
  /// them to the standard output.
  public var sink: (@Sendable (String) -> Void)?

  public init(minimumLevel: LogLevel = .info, sink: (@Sendable (String) -> Void)? = nil) {
    self.minimumLevel = minimumLevel
    self.sink = sink
  }

  private static let shared = Protected(LogOutput())

  /// The output that every logger uses from now on.
  public static var current: LogOutput {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }

  /// Passes on complete lines without waiting: the standard output has a writer of its own.
  func emit(_ lines: consuming LogLine) {
    if let sink {
      sink(lines.text)
    } else {
      lines.breakLine()
      // If its thread could not be started, lines are written by the caller's thread.
      guard let writer = LogWriter.standardOutput else { return LogWriter.writeAll(lines.bytes) }
      writer.write(lines.bytes)
    }
  }
}
