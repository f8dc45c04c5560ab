/// A score made comparable across courses: `113 / slope x (gross - course rating)`, to 0.1. Trends use it, so that a
/// hard course does not look like bad form. It is not a differential: nothing is adjusted, and a nine is not completed.
public enum Form {
  /// Rounded half towards plus infinity.
  public static func of(gross: Int, on rating: Rating) -> Tenths {
    Tenths(Rounding.nearest(113 * (10 * gross - rating.courseRating.rawValue), rating.slope.rawValue))
  }

  /// The average of forms already rounded to tenths for display, so that a reader can check the arithmetic. There must
  /// be at least one.
  public static func average(_ forms: some Collection<Tenths>) -> Tenths {
    Tenths(Rounding.nearest(forms.reduce(0) { $0 + $1.count }, forms.count))
  }
}

/// The last five rounds of one length compared with the five before, by form.
public struct RecentForm: Hashable, Sendable, Encodable {
  public static let rounds = 5

  public let lastFive: RoundedNumber
  public let fiveBefore: RoundedNumber
  /// The last five minus the five before, both as displayed; a negative number is better.
  public let change: RoundedNumber

  /// - Parameter forms: Forms in order of play. Nil if there are fewer than ten.
  public init?(_ forms: [Tenths]) {
    guard forms.count >= 2 * Self.rounds else { return nil }
    let last = Form.average(forms.suffix(Self.rounds))
    let before = Form.average(forms.dropLast(Self.rounds).suffix(Self.rounds))
    lastFive = RoundedNumber(last)
    fiveBefore = RoundedNumber(before)
    change = RoundedNumber(Tenths(last.count - before.count))
  }
}
