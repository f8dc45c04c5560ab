internal import Basics
internal import FoundationEssentials

/// Writes values in PostgreSQL's text format.
enum TextForm {
  static func bool(_ value: Bool, _ text: inout [UInt8]) { text.append(UInt8(ascii: value ? "t" : "f")) }

  static func int(_ value: Int, _ text: inout [UInt8]) { IntegerText.append(value, to: &text) }

  static func uuid(_ value: UUID, _ text: inout [UInt8]) { UUIDText.append(value, to: &text) }

  /// `2026-11-23T21:26:59.123456Z`, which needs no quotes in an array either.
  static func timestamp(_ value: Date, _ text: inout [UInt8]) {
    let moment = CivilTime(microseconds: CivilTime.microseconds(of: value))
    IntegerText.append(UInt(max(0, moment.year)), width: 4, to: &text)
    for (separator, number) in [("-", moment.month), ("-", moment.day), ("T", moment.hour)] {
      text.append(contentsOf: separator.utf8)
      IntegerText.append(UInt(number), width: 2, to: &text)
    }
    for number in [moment.minute, moment.second] {
      text.append(UInt8(ascii: ":"))
      IntegerText.append(UInt(number), width: 2, to: &text)
    }
    text.append(UInt8(ascii: "."))
    IntegerText.append(UInt(moment.microsecond), width: 6, to: &text)
    text.append(UInt8(ascii: "Z"))
  }

  /// An array element in quotes.
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
}
