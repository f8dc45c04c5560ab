#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#endif

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

  /// Writes lines whole.
  func emit(_ lines: consuming LogLine) {
    if let sink {
      sink(lines.text)
    } else {
      lines.breakLine()
      Self.writeToStandardOutput(lines.bytes)
    }
  }

  /// At once, so that lines of several threads do not mix.
  private static func writeToStandardOutput(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno != EINTR { return }
        rest = rest.dropFirst(max(count, 0))
      }
    }
  }
}
