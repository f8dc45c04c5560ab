/// One line of the log as JSON, without its line break.
enum LogLine {
  static func render(level: LogLevel, label: String, message: String, fields: [(key: String, value: String)]) -> String
  {
    var line = "{\"time\":\"\(LogTime.now)\""
    append("level", level.name, to: &line)
    append("logger", label, to: &line)
    append("message", message, to: &line)
    for (key, value) in fields { append(key, value, to: &line) }
    line.append("}")
    return line
  }

  private static func append(_ key: String, _ value: String, to line: inout String) {
    line.append(",\"")
    appendEscaped(key, to: &line)
    line.append("\":\"")
    appendEscaped(value, to: &line)
    line.append("\"")
  }

  /// JSON's escapes; control characters (C0, DEL, C1 and the two line separators) become `\u00XX`, so that no
  /// value can break a line or drive a terminal.
  private static func appendEscaped(_ text: String, to line: inout String) {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) && $0 != 0x22 && $0 != 0x5C }) { return line.append(text) }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: line.append("\\\"")
      case 0x5C: line.append("\\\\")
      case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029:
        let digits = String(scalar.value, radix: 16)
        line.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: line.unicodeScalars.append(scalar)
      }
    }
  }
}
