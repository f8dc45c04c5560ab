import Basics
import FoundationEssentials

/// Writes values in PostgreSQL's text format.
enum TextForm {
  static func bool(_ value: Bool, _ text: inout [UInt8]) { text.append(UInt8(ascii: value ? "t" : "f")) }

  static func int(_ value: Int, _ text: inout [UInt8]) { IntegerText.append(value, to: &text) }

  static func uuid(_ value: UUID, _ text: inout [UInt8]) { UUIDText.append(value, to: &text) }

  /// `2026-11-23T21:26:59.123456Z`, which needs no quotes in an array either.
  static func timestamp(_ value: Date, _ text: inout [UInt8]) {
    CivilTime(microsecondsSince1970: microseconds(value)).append(to: &text, decimals: 6)
  }

  /// Since 1970, within the years 1 to 9999, which the text form has.
  private static func microseconds(_ date: Date) -> Int {
    let value = (date.timeIntervalSince1970 * 1_000_000).rounded()
    return Int(min(max(value, -62_135_596_800_000_000), 253_402_300_799_000_000))
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
    text.append(contentsOf: "\"\\\\x".utf8)
    HexadecimalText.append(value, to: &text)
    text.append(UInt8(ascii: "\""))
  }
}
