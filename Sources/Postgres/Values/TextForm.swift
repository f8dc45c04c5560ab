internal import FoundationEssentials

/// Values as the text that PostgreSQL reads.
enum TextForm {
  static func bool(_ value: Bool, _ text: inout [UInt8]) { text.append(UInt8(ascii: value ? "t" : "f")) }

  static func int(_ value: Int, _ text: inout [UInt8]) {
    if value < 0 { text.append(UInt8(ascii: "-")) }
    digits(value.magnitude, width: 1, &text)
  }

  static func uuid(_ value: UUID, _ text: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    let all = value.uuid
    withUnsafeBytes(of: all) { bytes in
      for (index, byte) in bytes.enumerated() {
        if index == 4 || index == 6 || index == 8 || index == 10 { text.append(UInt8(ascii: "-")) }
        text.append(hex[Int(byte >> 4)])
        text.append(hex[Int(byte & 15)])
      }
    }
  }

  /// `2026-11-23T21:26:59.123456Z`, which also needs no quotes in an array.
  static func timestamp(_ value: Date, _ text: inout [UInt8]) {
    let moment = CivilTime(microseconds: CivilTime.microseconds(of: value))
    digits(UInt(max(0, moment.year)), width: 4, &text)
    for (separator, number) in [("-", moment.month), ("-", moment.day), ("T", moment.hour)] {
      text.append(contentsOf: separator.utf8)
      digits(UInt(number), width: 2, &text)
    }
    for number in [moment.minute, moment.second] {
      text.append(UInt8(ascii: ":"))
      digits(UInt(number), width: 2, &text)
    }
    text.append(UInt8(ascii: "."))
    digits(UInt(moment.microsecond), width: 6, &text)
    text.append(UInt8(ascii: "Z"))
  }

  /// An element of an array in quotes.
  static func quoted(_ value: some Sequence<UInt8>, _ text: inout [UInt8]) {
    text.append(UInt8(ascii: "\""))
    for byte in value {
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { text.append(UInt8(ascii: "\\")) }
      text.append(byte)
    }
    text.append(UInt8(ascii: "\""))
  }

  static func quotedBytes(_ value: [UInt8], _ text: inout [UInt8]) {
    let hex = Array("0123456789abcdef".utf8)
    text.append(contentsOf: "\"\\\\x".utf8)
    for byte in value {
      text.append(hex[Int(byte >> 4)])
      text.append(hex[Int(byte & 15)])
    }
    text.append(UInt8(ascii: "\""))
  }

  private static func digits(_ value: UInt, width: Int, _ text: inout [UInt8]) {
    let start = text.count
    var rest = value
    repeat {
      text.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    while text.count - start < width { text.append(UInt8(ascii: "0")) }
    text[start...].reverse()
  }
}
