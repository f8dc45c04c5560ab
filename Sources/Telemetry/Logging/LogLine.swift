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

  /// Writes a string with JSON's escapes. Control characters (C0, DEL, C1 and the two line separators) become `\u00XX`,
  /// so that no value can break a line or control a terminal.
  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !isPlain { for scalar in text.unicodeScalars { escape(scalar) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes.append(contentsOf: "\\\"".utf8)
    case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      bytes.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }
}

extension LogLine {
  /// One line without its line break.
  init(level: LogLevel, label: String, message: String, fields: [(key: String, value: String)]) {
    begin(level: level, label: label, message: message, time: LogTime.now)
    for (key, value) in fields { add(key: key, value) }
    end()
  }
}
