func hexadecimalDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
}

/// Bytes as hexadecimal digits in lower case.
public enum HexadecimalText {
  public static func append(_ octets: [UInt8], to bytes: inout [UInt8]) {
    for octet in octets {
      bytes.append(hexadecimalDigit(octet >> 4))
      bytes.append(hexadecimalDigit(octet & 15))
    }
  }

  public static func string(_ bytes: [UInt8]) -> String {
    let count = bytes.count
    return String(unsafeUninitializedCapacity: 2 * count) { buffer in
      var place = 0
      for byte in bytes {
        buffer[place] = hexadecimalDigit(byte >> 4)
        buffer[place + 1] = hexadecimalDigit(byte & 15)
        place += 2
      }
      return place
    }
  }
}
