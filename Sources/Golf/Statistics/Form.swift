/// How a score compares with those of other courses: `113 / slope x (gross - course rating)`, to 0.1. What trends run
/// on, so that a hard course does not look like bad form. It is no differential: nothing is adjusted, and a nine stays
/// a nine.
public enum Form {
  /// Half towards plus infinity.
  public static func of(gross: Int, on rating: Rating) -> Tenths {
    Tenths(Rounding.nearest(113 * (10 * gross - rating.courseRating.rawValue), rating.slope.rawValue))
  }

  /// Of forms rounded to tenths, as they are shown, so that a reader can check the arithmetic. There must be one.
  public static func average(_ forms: some Collection<Tenths>) -> Tenths {
    Tenths(Rounding.nearest(forms.reduce(0) { $0 + $1.count }, forms.count))
  }
}

/// The last five rounds of one length against the five before, by form.
public struct RecentForm: Hashable, Sendable, Encodable {
  public static let rounds = 5

  public let lastFive: RoundedNumber
  public let fiveBefore: RoundedNumber
  /// Last five less five before, as both are shown; below zero is better.
  public let change: RoundedNumber

  /// Forms in the order in which they were played; nil below ten.
  public init?(_ forms: [Tenths]) {
    guard forms.count >= 2 * Self.rounds else { return nil }
    let last = Form.average(forms.suffix(Self.rounds))
    let before = Form.average(forms.dropLast(Self.rounds).suffix(Self.rounds))
    lastFive = RoundedNumber(last)
    fiveBefore = RoundedNumber(before)
    change = RoundedNumber(Tenths(last.count - before.count))
  }
}
