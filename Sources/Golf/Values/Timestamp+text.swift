import Basics

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with three decimals.
  public var description: String {
    var text: [UInt8] = []
    text.reserveCapacity(24)
    CivilTime(microsecondsSince1970: Int(millisecondsSince1970) * 1_000).append(to: &text, decimals: 3)
    return String(decoding: text, as: UTF8.self)
  }

  /// Parses RFC 3339 text: an offset is converted to UTC, decimals after the third are cut off. Nil for anything else,
  /// including a leap second.
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  /// Parses UTF-8 like `init(_:)`.
  public init?(utf8 bytes: [UInt8]) {
    guard bytes.count >= 20, let day = LocalDate(utf8: bytes[0..<10]),
      bytes[10] | 0x20 == UInt8(ascii: "t"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
      let hour = Self.two(bytes, 11, below: 24), let minute = Self.two(bytes, 14, below: 60),
      let second = Self.two(bytes, 17, below: 60)
    else { return nil }

    var place = 19
    var fraction = 0
    if bytes[place] == UInt8(ascii: ".") {
      place += 1
      let start = place
      while place < bytes.count, let digit = Self.digit(bytes[place]) {
        if place - start < 3 { fraction = fraction * 10 + digit }
        place += 1
      }
      guard place > start else { return nil }
      for _ in min(3, place - start)..<3 { fraction *= 10 }
    }

    guard place < bytes.count, let offset = Self.offsetMinutes(bytes[place...]) else { return nil }
    let minutes = (day.daysSince1970 * 24 + hour) * 60 + minute - offset
    self.init(millisecondsSince1970: Int64((minutes * 60 + second) * 1000 + fraction))
  }

  /// The offset in minutes east of UTC.
  private static func offsetMinutes(_ zone: ArraySlice<UInt8>) -> Int? {
    if zone.count == 1, let letter = zone.first, letter | 0x20 == UInt8(ascii: "z") { return 0 }
    let zone = Array(zone)
    guard zone.count == 6, zone[3] == UInt8(ascii: ":"), let hours = two(zone, 1, below: 24),
      let minutes = two(zone, 4, below: 60)
    else { return nil }
    return switch zone[0] {
    case UInt8(ascii: "+"): hours * 60 + minutes
    case UInt8(ascii: "-"): -(hours * 60 + minutes)
    default: nil
    }
  }

  private static func two(_ bytes: [UInt8], _ place: Int, below limit: Int) -> Int? {
    guard let tens = digit(bytes[place]), let ones = digit(bytes[place + 1]) else { return nil }
    let value = tens * 10 + ones
    return value < limit ? value : nil
  }

  private static func digit(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }
}
