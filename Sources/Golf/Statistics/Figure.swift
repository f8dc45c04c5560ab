/// One figure with what it was made from. The exact value is a fraction of integers, so that it depends neither on
/// the order of the rounds nor on the machine; it is rounded only to be shown.
public struct Figure: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, Encodable {
    /// `100 x sum / count`, one decimal.
    case percent
    /// `sum / count`, two decimals; `count` is holes.
    case perHole
    /// `sum / count`, one decimal; `count` is rounds.
    case perRound
    /// `18 x sum / count`, one decimal; `count` is holes, so that nine-hole rounds count for what they are.
    case perEighteen
  }

  public let unit: Unit
  /// What was added up: strokes, putts, hits.
  public let sum: Int
  /// Over how many holes, tries or rounds. 0: there is no figure, which is not 0.
  public let count: Int
  public let coverage: Coverage

  public init(_ unit: Unit, _ sum: Int, over count: Int, coverage: Coverage) {
    self.unit = unit
    self.sum = sum
    self.count = count
    self.coverage = coverage
  }

  /// As shown; nil shows as a dash.
  public var value: RoundedNumber? {
    guard count > 0 else { return nil }
    return switch unit {
    case .percent: RoundedNumber(100 * sum, over: count, places: 1)
    case .perHole: RoundedNumber(sum, over: count, places: 2)
    case .perRound: RoundedNumber(sum, over: count, places: 1)
    case .perEighteen: RoundedNumber(18 * sum, over: count, places: 1)
    }
  }

  /// Too few to rely on.
  public var isSmallSample: Bool {
    count < (unit == .perRound ? SampleSize.rounds : SampleSize.holes)
  }
}

extension Figure: CustomStringConvertible {
  /// "61.1", or a dash.
  public var description: String { value?.description ?? "\u{2013}" }
}

extension Figure: Encodable {
  private enum CodingKeys: String, CodingKey {
    case unit, value, sum, count, coverage, smallSample
  }

  /// A value that is not known is null, never missing and never 0.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(unit, forKey: .unit)
    try container.encode(value, forKey: .value)
    try container.encode(sum, forKey: .sum)
    try container.encode(count, forKey: .count)
    try container.encode(coverage, forKey: .coverage)
    try container.encode(isSmallSample, forKey: .smallSample)
  }
}
