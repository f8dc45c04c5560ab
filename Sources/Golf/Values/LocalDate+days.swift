// Days counted from 1970-01-01, in eras of 400 years of 146,097 days. Years start in March, so that the leap day is the
// last one (Hinnant, "chrono-compatible low-level date algorithms").
extension LocalDate {
  /// Nil outside the years 1 to 9999.
  public init?(daysSince1970 days: Int) {
    guard (-1_000_000...4_000_000).contains(days) else { return nil }
    let shifted = days + 719_468
    let era = Rounding.floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  public var daysSince1970: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = Rounding.floorDivide(marchYear, 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date some days later; nil outside the years 1 to 9999.
  public func adding(days: Int) -> LocalDate? {
    guard (-4_000_000...4_000_000).contains(days) else { return nil }
    return LocalDate(daysSince1970: daysSince1970 + days)
  }
}
