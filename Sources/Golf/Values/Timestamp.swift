public import FoundationEssentials

/// An instant in whole milliseconds of UTC, as in events: "2026-05-17T09:12:33.250Z". Finer parts are cut off, so that
/// a written value reads back as the same value.
public struct Timestamp: Hashable, Sendable {
  /// The years 1 to 9999.
  public static let allowedMilliseconds: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

  public let millisecondsSince1970: Int64

  /// 1970-01-01T00:00:00.000Z.
  public static let epoch = Timestamp(epochMilliseconds: 0)

  private init(epochMilliseconds: Int64) { millisecondsSince1970 = epochMilliseconds }

  /// Nil outside the years 1 to 9999.
  public init?(millisecondsSince1970: Int64) {
    guard Self.allowedMilliseconds.contains(millisecondsSince1970) else { return nil }
    self.millisecondsSince1970 = millisecondsSince1970
  }

  /// Nil outside the years 1 to 9999. `Date` is binary: the value is first rounded to whole microseconds, then cut.
  public init?(_ date: Date) {
    let microseconds = (date.timeIntervalSince1970 * 1_000_000).rounded()
    guard let whole = Int(exactly: microseconds) else { return nil }
    self.init(millisecondsSince1970: Int64(Rounding.floorDivide(whole, 1000)))
  }

  public var date: Date { Date(timeIntervalSince1970: Double(millisecondsSince1970) / 1000) }
}

extension Timestamp: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    left.millisecondsSince1970 < right.millisecondsSince1970
  }
}

extension Timestamp: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let timestamp = Timestamp(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an RFC 3339 time")
    }
    self = timestamp
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
