/// Writes JSON lines: `{"time":...,"level":...,"logger":...,"message":...,<metadata>}`.
///
/// Metadata of a call overrides the logger's own. A line never contains a control character.
public struct Logger: Sendable {
  public let label: String
  public var metadata: [String: String]

  public init(label: String, metadata: [String: String] = [:]) {
    self.label = label
    self.metadata = metadata
  }

  /// A logger that adds `metadata` to each of its lines.
  public func with(_ metadata: [String: String]) -> Logger {
    Logger(label: label, metadata: self.metadata.merging(metadata) { _, new in new })
  }

  public func debug(_ message: @autoclosure () -> String, _ metadata: @autoclosure () -> [String: String] = [:]) {
    log(.debug, message(), metadata())
  }

  public func info(_ message: @autoclosure () -> String, _ metadata: @autoclosure () -> [String: String] = [:]) {
    log(.info, message(), metadata())
  }

  public func notice(_ message: @autoclosure () -> String, _ metadata: @autoclosure () -> [String: String] = [:]) {
    log(.notice, message(), metadata())
  }

  public func warning(_ message: @autoclosure () -> String, _ metadata: @autoclosure () -> [String: String] = [:]) {
    log(.warning, message(), metadata())
  }

  public func error(_ message: @autoclosure () -> String, _ metadata: @autoclosure () -> [String: String] = [:]) {
    log(.error, message(), metadata())
  }

  private func log(
    _ level: LogLevel,
    _ message: @autoclosure () -> String,
    _ metadata: @autoclosure () -> [String: String]
  ) {
    let output = LogOutput.current
    guard level >= output.minimumLevel else { return }
    let fields = self.metadata.merging(metadata()) { _, new in new }
    let sorted = fields.sorted { $0.key < $1.key }
    output.emit(LogLine(level: level, label: label, message: message(), fields: sorted))
  }

  /// Writes a line for each entry, with the fields that `body` adds, in one write: for entries that arrive in bulk.
  public func lines<Entry>(
    _ level: LogLevel,
    _ message: String,
    _ entries: [Entry],
    _ body: (Entry, inout LogLine) -> Void
  ) {
    let output = LogOutput.current
    guard level >= output.minimumLevel, !entries.isEmpty else { return }
    let own = metadata.sorted { $0.key < $1.key }
    var start = LogLine()
    start.begin(level: level, label: label, message: message, time: LogTime.now)
    for (key, value) in own { start.add(key: key, value) }
    var lines = LogLine()
    lines.reserve(entries.count * 384)
    for entry in entries {
      lines.begin(like: start.bytes)
      body(entry, &lines)
      lines.end()
    }
    output.emit(lines)
  }
}
