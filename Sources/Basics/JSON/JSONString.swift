/// Writes strings as JSON, with quotes.
public enum JSONString {
  /// Escapes only what JSON requires, with the short escapes where they exist. Gives the same bytes as `JSONEncoder`.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    appendQuoted(text, to: &bytes, unlessPlain: { $0 >= 0x20 }) { text, bytes in
      for byte in text.utf8 { append(byte, to: &bytes) }
    }
  }

  /// Like `append`, but returns a string.
  public static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// For log lines: control characters (C0, DEL, C1 and the two line separators) are escaped as `\u00XX`, so that no text
  /// can break the line or control a terminal.
  public static func appendPrintable(_ text: String, to bytes: inout [UInt8]) {
    appendQuoted(text, to: &bytes, unlessPlain: { (0x20..<0x7F).contains($0) }) { text, bytes in
      for scalar in text.unicodeScalars { appendPrintable(scalar, to: &bytes) }
    }
  }

  /// Appends a text that needs no escape, as most do, in one piece.
  private static func appendQuoted(
    _ text: String,
    to bytes: inout [UInt8],
    unlessPlain isPlain: (UInt8) -> Bool,
    _ escape: (String, inout [UInt8]) -> Void
  ) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    let wasPlain = text.withUTF8 { utf8 in
      guard utf8.allSatisfy({ isPlain($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) else {
        return false
      }
      bytes.append(contentsOf: utf8)
      return true
    }
    if !wasPlain { escape(text, &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
    case 0x08: bytes.append(contentsOf: "\\b".utf8)
    case 0x0C: bytes.append(contentsOf: "\\f".utf8)
    case 0x0A: bytes.append(contentsOf: "\\n".utf8)
    case 0x0D: bytes.append(contentsOf: "\\r".utf8)
    case 0x09: bytes.append(contentsOf: "\\t".utf8)
    case 0..<0x20: appendEscape(UInt32(byte), to: &bytes)
    default: bytes.append(byte)
    }
  }

  private static func appendPrintable(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x22, 0x5C: bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(truncatingIfNeeded: scalar.value)])
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029: appendEscape(scalar.value, to: &bytes)
    default: bytes.append(contentsOf: String(scalar).utf8)
    }
  }

  /// `\uXXXX`, for a value below 0x10000.
  private static func appendEscape(_ value: UInt32, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: "\\u".utf8)
    for shift in [12, 8, 4, 0] {
      bytes.append(hexadecimalDigit(UInt8(truncatingIfNeeded: value >> UInt32(shift)) & 15))
    }
  }
}
