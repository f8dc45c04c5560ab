func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}

/// Writes bytes as lower-case hexadecimal digits.
public enum HexadecimalText {
  public static func append(_ octets: [UInt8], to bytes: inout [UInt8]) {
    for octet in octets {
      bytes.append(hexadecimalDigit(octet >> 4))
      bytes.append(hexadecimalDigit(octet & 15))
    }
  }

  /// The value of a digit in either case; nil for any other byte.
  public static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// The octets that digits in either case stand for; nil for anything else.
  public static func octets(_ digits: some Collection<UInt8>) -> [UInt8]? {
    let values = digits.compactMap(value)
    guard values.count == digits.count, values.count.isMultiple(of: 2) else { return nil }
    return stride(from: 0, to: values.count, by: 2).map { values[$0] << 4 | values[$0 + 1] }
  }

  public static func string(_ octets: [UInt8]) -> String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * octets.count)
    append(octets, to: &digits)
    return String(decoding: digits, as: UTF8.self)
  }
}
