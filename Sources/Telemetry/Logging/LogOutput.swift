#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

/// Where log lines go, and from which level on. One for the program.
public struct LogOutput: Sendable {
  public var minimumLevel: LogLevel
  /// Takes one line without its line break, or several with line breaks between them; called from any thread.
  public var sink: @Sendable (String) -> Void

  public init(minimumLevel: LogLevel = .info, sink: @escaping @Sendable (String) -> Void = LogOutput.standardOutput) {
    self.minimumLevel = minimumLevel
    self.sink = sink
  }

  private static let shared = Protected(LogOutput())

  /// What every logger uses from now on.
  public static var current: LogOutput {
    get { shared.withLock { $0 } }
    set { shared.withLock { $0 = newValue } }
  }

  /// One `write` a line, so that lines of several threads do not mix.
  public static let standardOutput: @Sendable (String) -> Void = { line in
    var bytes = Array(line.utf8)
    bytes.append(UInt8(ascii: "\n"))
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 && errno != EINTR { return }
      sent += max(count, 0)
    }
  }
}
