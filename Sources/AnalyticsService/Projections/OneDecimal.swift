import Golf

/// A number with one decimal in an answer's JSON. The nearest double to a count of tenths over ten is written with
/// that one decimal.
struct OneDecimal: Hashable, Sendable, Encodable {
  let tenths: Tenths

  init(_ tenths: Tenths) {
    self.tenths = tenths
  }

  /// `sum` tenths shared by `count`, half towards plus infinity.
  init(average sum: Int, of count: Int) {
    tenths = Tenths(Rounding.nearest(sum, count))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Double(tenths.count) / 10)
  }
}
