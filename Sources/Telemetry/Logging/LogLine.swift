import Basics

/// Log lines as JSON, written directly as bytes: the access log has one for each request.
public struct LogLine: ~Copyable {
  private(set) var bytes: [UInt8] = []

  /// Adds a field; the key is plain ASCII.
  public mutating func add(_ key: StaticString, _ value: String) {
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    quote(value)
  }

  /// Adds a number, written as a string like all other values.
  public mutating func add(_ key: StaticString, _ number: Int) { add(key, String(number)) }

  /// Adds a trace's id.
  public mutating func add(_ key: StaticString, _ trace: TraceContext) {
    bytes.append(UInt8(ascii: ","))
    bytes.append(UInt8(ascii: "\""))
    key.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "\":\"".utf8)
    trace.appendTraceID(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func add(key: String, _ value: String) {
    bytes.append(UInt8(ascii: ","))
    quote(key)
    bytes.append(UInt8(ascii: ":"))
    quote(value)
  }

  mutating func begin(level: LogLevel, label: String, message: String, time: String) {
    breakLine()
    bytes.append(contentsOf: "{\"time\":".utf8)
    quote(time)
    add("level", level.name)
    add("logger", label)
    add("message", message)
  }

  /// Starts a line with a prefix that many lines share and that is built once.
  mutating func begin(like start: [UInt8]) {
    breakLine()
    bytes.append(contentsOf: start)
  }

  mutating func end() { bytes.append(UInt8(ascii: "}")) }

  /// Ends a line before the next one.
  mutating func breakLine() {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  private mutating func quote(_ text: String) { JSONString.appendPrintable(text, to: &bytes) }
}

extension LogLine {
  /// One line without its line break.
  init(level: LogLevel, label: String, message: String, fields: [(key: String, value: String)]) {
    begin(level: level, label: label, message: message, time: LogTime.now)
    for (key, value) in fields { add(key: key, value) }
    end()
  }
}
