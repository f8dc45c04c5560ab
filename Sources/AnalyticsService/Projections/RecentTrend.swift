import Golf

/// The last five rounds against the five before, by form.
struct RecentTrend: Hashable, Sendable, Encodable {
  static let rounds = 5

  let lastFive: OneDecimal
  let fiveBefore: OneDecimal
  /// Last five less five before, as both are shown; below zero is better.
  let change: OneDecimal

  /// Forms in the order in which they were played; nil below ten.
  init?(_ forms: [Tenths]) {
    guard forms.count >= 2 * Self.rounds else { return nil }
    lastFive = Self.average(forms.suffix(Self.rounds))
    fiveBefore = Self.average(forms.dropLast(Self.rounds).suffix(Self.rounds))
    change = OneDecimal(Tenths(lastFive.tenths.count - fiveBefore.tenths.count))
  }

  /// Of forms rounded to tenths, as they are shown, so that a reader can check the arithmetic.
  static func average(_ forms: ArraySlice<Tenths>) -> OneDecimal {
    OneDecimal(average: forms.reduce(0) { $0 + $1.count }, of: forms.count)
  }
}
