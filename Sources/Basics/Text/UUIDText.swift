public import FoundationEssentials

/// Writes and reads ids as text: 36 lower-case characters, as in URLs, JSON and keys. Works digit by digit, because each
/// request does it about a dozen times.
public enum UUIDText {
  /// The number of characters of an id.
  public static let length = 36

  public static func string(_ uuid: UUID) -> String {
    String(unsafeUninitializedCapacity: length) { buffer in
      write(uuid) { buffer[$0] = $1 }
      return length
    }
  }

  public static func append(_ uuid: UUID, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + length)
    write(uuid) { bytes.append($1) }
  }

  /// Accepts digits of either case; nil if the text is not a UUID.
  public static func parse(_ text: String) -> UUID? {
    var text = text
    return text.withUTF8 { parse(digits: $0) }
  }

  /// Accepts digits of either case; nil if the text is not a UUID.
  public static func parse(_ text: ArraySlice<UInt8>) -> UUID? {
    text.withUnsafeBufferPointer { parse(digits: $0) }
  }

  private static func parse(digits text: UnsafeBufferPointer<UInt8>) -> UUID? {
    guard text.count == length else { return nil }
    var uuid: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
    let isSound = withUnsafeMutableBytes(of: &uuid) { octets in
      var place = 0
      for octet in 0..<16 {
        if Self.hasDash(before: octet) {
          guard text[place] == UInt8(ascii: "-") else { return false }
          place += 1
        }
        guard let high = HexadecimalText.value(text[place]) else { return false }
        place += 1
        guard let low = HexadecimalText.value(text[place]) else { return false }
        place += 1
        octets[octet] = high << 4 | low
      }
      return true
    }
    return isSound ? UUID(uuid: uuid) : nil
  }

  private static func write(_ uuid: UUID, _ put: (_ place: Int, _ byte: UInt8) -> Void) {
    withUnsafeBytes(of: uuid.uuid) { octets in
      var place = 0
      for octet in 0..<16 {
        if hasDash(before: octet) {
          put(place, UInt8(ascii: "-"))
          place += 1
        }
        put(place, hexadecimalDigit(octets[octet] >> 4))
        put(place + 1, hexadecimalDigit(octets[octet] & 15))
        place += 2
      }
    }
  }

  private static func hasDash(before octet: Int) -> Bool { octet == 4 || octet == 6 || octet == 8 || octet == 10 }
}
