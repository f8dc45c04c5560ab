/// Where log lines go, and from which level on. One for the program.
public struct LogOutput: Sendable {
  public var minimumLevel: LogLevel
  /// Takes one line without its line break, or several with line breaks between them; called from any thread. Nil
  /// writes them to the standard output.
  public var sink: (@Sendable (String) -> Void)?

  public init(minimumLevel: LogLevel = .info, sink: (@Sendable (String) -> Void)? = nil) {
    self.minimumLevel = minimumLevel
    self.sink = sink
  }

  private static let shared = Protected(LogOutput())

  /// What every logger uses from now on.
  public static var current: LogOutput {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }

  /// Hands lines on whole, without waiting: the standard output has a writer of its own.
  func emit(_ lines: consuming LogLine) {
    if let sink {
      sink(lines.text)
    } else {
      lines.breakLine()
      // Without a thread for it a line is written where it is.
      guard let writer = LogWriter.standardOutput else { return LogWriter.writeAll(lines.bytes) }
      writer.write(lines.bytes)
    }
  }
}
