import Basics

extension LocalDate {
  /// Days are counted from 1970-01-01, which is 0. Nil outside the years 1 to 9999.
  public init?(daysSince1970 days: Int) {
    guard (-1_000_000...4_000_000).contains(days) else { return nil }
    let day = CivilDay(daysSince1970: days)
    self.init(year: day.year, month: day.month, day: day.day)
  }

  public var daysSince1970: Int { civilDay.daysSince1970 }

  /// The date some days later; nil outside the years 1 to 9999.
  public func adding(days: Int) -> LocalDate? {
    guard (-4_000_000...4_000_000).contains(days) else { return nil }
    return LocalDate(daysSince1970: daysSince1970 + days)
  }

  var civilDay: CivilDay { CivilDay(year: year, month: month, day: day) }
}
