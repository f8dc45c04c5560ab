import Basics
import FoundationEssentials

/// Parses values in PostgreSQL's text format; nil if the text is not of the type.
enum TextReading {
  static func int(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text
    let negative = rest.first == UInt8(ascii: "-")
    if negative { rest.removeFirst() }
    guard !rest.isEmpty else { return nil }
    var value = 0
    for byte in rest {
      guard let digit = digit(byte) else { return nil }
      let (shifted, tooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, overflow) = shifted.subtractingReportingOverflow(digit)
      guard !tooLarge, !overflow else { return nil }
      value = next
    }
    // Accumulated as a negative number, because there is one more of them.
    guard !negative else { return value }
    return value == .min ? nil : -value
  }

  static func double(_ text: ArraySlice<UInt8>) -> Double? { Double(String(decoding: text, as: UTF8.self)) }

  static func bool(_ text: ArraySlice<UInt8>) -> Bool? {
    guard text.count == 1 else { return nil }
    switch text.first {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"): return false
    default: return nil
    }
  }

  static func text(_ text: ArraySlice<UInt8>) -> String? { String(decoding: text, as: UTF8.self) }

  static func uuid(_ text: ArraySlice<UInt8>) -> UUID? { UUIDText.parse(text) }

  /// Hexadecimal, as `\x0aff`.
  static func bytes(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    guard text.starts(with: "\\x".utf8), text.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count / 2 - 1)
    var index = text.startIndex + 2
    while index < text.endIndex {
      guard let high = HexadecimalText.value(text[index]), let low = HexadecimalText.value(text[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
      index += 2
    }
    return bytes
  }

  /// `2026-11-23 21:26:59.123456+00`, with any offset in hours, minutes and seconds.
  static func timestamp(_ text: ArraySlice<UInt8>) -> Date? {
    var rest = text
    guard let year = number(&rest, then: "-"), let month = number(&rest, then: "-"), let day = number(&rest, then: " "),
      let hour = number(&rest, then: ":"), let minute = number(&rest, then: ":"), let second = number(&rest)
    else { return nil }
    var moment = CivilTime(CivilDay(year: year, month: month, day: day))
    (moment.hour, moment.minute, moment.second) = (hour, minute, second)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      let start = rest.startIndex
      guard var fraction = number(&rest), rest.startIndex - start <= 6 else { return nil }
      for _ in (rest.startIndex - start)..<6 { fraction *= 10 }
      moment.microsecond = fraction
    }
    guard let offset = offset(&rest), rest.isEmpty else { return nil }
    let microseconds = moment.microsecondsSince1970 - offset * 1_000_000
    return Date(timeIntervalSince1970: Double(microseconds) / 1_000_000)
  }

  /// The elements of `{1,"a b",NULL}`; nil if the text is not a one-dimensional array.
  static func elements(_ text: ArraySlice<UInt8>) -> [[UInt8]?]? {
    guard text.first == UInt8(ascii: "{"), text.last == UInt8(ascii: "}"), text.count >= 2 else { return nil }
    var rest = text.dropFirst().dropLast()
    var elements: [[UInt8]?] = []
    if rest.isEmpty { return elements }
    while true {
      var element: [UInt8] = []
      let isQuoted = rest.first == UInt8(ascii: "\"")
      if isQuoted { rest.removeFirst() }
      var isClosed = !isQuoted
      while let byte = rest.first {
        if !isQuoted && byte == UInt8(ascii: ",") { break }
        rest.removeFirst()
        if isQuoted && byte == UInt8(ascii: "\"") {
          isClosed = true
          break
        }
        if byte == UInt8(ascii: "{") && !isQuoted { return nil }
        if byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() {
          element.append(escaped)
        } else {
          element.append(byte)
        }
      }
      guard isClosed else { return nil }
      elements.append(!isQuoted && element == Array("NULL".utf8) ? nil : element)
      guard let separator = rest.popFirst() else { return elements }
      guard separator == UInt8(ascii: ",") else { return nil }
    }
  }

  private static func digit(_ byte: UInt8) -> Int? {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
  }

  /// Removes the digits at the front, and the separator that must follow them; returns the number.
  private static func number(_ text: inout ArraySlice<UInt8>, then separator: Character? = nil) -> Int? {
    let digits = text.prefix { digit($0) != nil }
    guard digits.count <= 9, let value = int(digits) else { return nil }
    text = text.dropFirst(digits.count)
    if let separator {
      guard text.first == separator.asciiValue else { return nil }
      text = text.dropFirst()
    }
    return value
  }

  /// The offset in seconds east of UTC.
  private static func offset(_ text: inout ArraySlice<UInt8>) -> Int? {
    guard let sign = text.popFirst(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return nil }
    var seconds = 0
    for unit in [3_600, 60, 1] {
      guard let value = number(&text) else { return nil }
      seconds += value * unit
      guard text.first == UInt8(ascii: ":") else { break }
      text = text.dropFirst()
    }
    return sign == UInt8(ascii: "-") ? -seconds : seconds
  }
}
