import Basics
public import FoundationEssentials

/// A day on the player's own calendar, "2026-05-17": it has no time zone and does not change when the player travels.
public struct LocalDate: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil if the Gregorian calendar has no such day between the years 1 and 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Parses exactly "yyyy-MM-dd".
  public init?(_ text: some StringProtocol) {
    self.init(utf8: Array(text.utf8)[...])
  }

  /// Parses UTF-8 like `init(_:)`.
  init?(utf8 bytes: ArraySlice<UInt8>) {
    let start = bytes.startIndex
    guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let year = Self.number(bytes[start..<start + 4]), let month = Self.number(bytes[start + 5..<start + 7]),
      let day = Self.number(bytes[start + 8..<start + 10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The latest current date in any time zone at an instant: the one at UTC+14. A round with a later date is in the
  /// future for every player.
  public static func latestAnywhere(at instant: Date) -> LocalDate? {
    let days = ((instant.timeIntervalSince1970 + 14 * 3600) / 86_400).rounded(.down)
    return Int(exactly: days).flatMap(LocalDate.init(daysSince1970:))
  }

  /// 1900-01-01: no round is dated earlier.
  public static let earliestPlayed = LocalDate(known: 1900, 1, 1)

  /// The dates allowed for a round, and for queries, at an instant: from `earliestPlayed` to `latestAnywhere`.
  public static func playable(at instant: Date) -> ClosedRange<LocalDate> {
    earliestPlayed...max(earliestPlayed, latestAnywhere(at: instant) ?? earliestPlayed)
  }

  /// - Precondition: The calendar has the day.
  private init(known year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      value = value * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return value
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension LocalDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension LocalDate: CustomStringConvertible {
  /// "2026-05-17"
  public var description: String {
    var text: [UInt8] = []
    civilDay.append(to: &text)
    return String(decoding: text, as: UTF8.self)
  }
}

extension LocalDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let date = LocalDate(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date as yyyy-MM-dd")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
