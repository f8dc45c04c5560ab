/// A day of the Gregorian calendar, before its introduction too (proleptic, as PostgreSQL and ISO 8601 count).
///
/// Arithmetic only: the caller checks that the calendar has such a day.
public struct CivilDay: Hashable, Sendable {
  public var year: Int
  public var month: Int
  public var day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  // Both conversions use eras of 400 years (146,097 days) and years that begin in March, so that the leap day is the
  // last (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").

  /// Days are counted from 1970-01-01, which is 0.
  public init(daysSince1970 days: Int) {
    let (era, dayOfEra) = (days + 719_468).floored(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  public var daysSince1970: Int {
    let (era, yearOfEra) = (month <= 2 ? year - 1 : year).floored(dividingBy: 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Appends "2026-05-17". For years 0 to 9999.
  public func append(to text: inout [UInt8]) {
    IntegerText.append(UInt(max(0, year)), width: 4, to: &text)
    for number in [month, day] {
      text.append(UInt8(ascii: "-"))
      IntegerText.append(UInt(number), width: 2, to: &text)
    }
  }
}

/// A moment in UTC as calendar and clock fields.
public struct CivilTime: Hashable, Sendable {
  public var day: CivilDay
  public var hour = 0
  public var minute = 0
  public var second = 0
  public var microsecond = 0

  /// Midnight.
  public init(_ day: CivilDay) { self.day = day }

  public init(microsecondsSince1970 microseconds: Int) {
    let (days, rest) = microseconds.floored(dividingBy: 86_400_000_000)
    day = CivilDay(daysSince1970: days)
    hour = rest / 3_600_000_000
    minute = rest / 60_000_000 % 60
    second = rest / 1_000_000 % 60
    microsecond = rest % 1_000_000
  }

  public var microsecondsSince1970: Int {
    ((day.daysSince1970 * 24 + hour) * 60 + minute) * 60_000_000 + second * 1_000_000 + microsecond
  }

  /// Appends RFC 3339 text such as "2026-05-17T09:12:33.250Z"; finer parts are truncated. For years 0 to 9999.
  ///
  /// - Parameter decimals: The decimals of the seconds: 3 or 6.
  public func append(to text: inout [UInt8], decimals: Int) {
    day.append(to: &text)
    text.append(UInt8(ascii: "T"))
    IntegerText.append(UInt(hour), width: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    IntegerText.append(UInt(minute), width: 2, to: &text)
    text.append(UInt8(ascii: ":"))
    IntegerText.append(UInt(second), width: 2, to: &text)
    text.append(UInt8(ascii: "."))
    IntegerText.append(UInt(decimals == 3 ? microsecond / 1_000 : microsecond), width: decimals, to: &text)
    text.append(UInt8(ascii: "Z"))
  }
}
