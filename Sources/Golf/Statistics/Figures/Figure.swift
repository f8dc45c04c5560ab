/// One figure with its inputs. The exact value is a fraction of integers, so it depends neither on the order of the
/// rounds nor on the machine; it is rounded only for display.
public struct Figure: Hashable, Sendable {
  public enum Unit: String, Hashable, Sendable, Encodable {
    /// `100 x sum / count`, one decimal.
    case percent
    /// `sum / count`, two decimals; `count` is holes.
    case perHole
    /// `sum / count`, one decimal; `count` is rounds.
    case perRound
    /// `18 x sum / count`, one decimal; `count` is holes, so that nine-hole rounds count in proportion.
    case perEighteen
  }

  public let unit: Unit
  /// The sum of strokes, putts or hits.
  public let sum: Int
  /// The number of holes, attempts or rounds summed. 0 means that there is no figure, which differs from 0.
  public let count: Int
  public let coverage: Coverage

  public init(_ unit: Unit, _ sum: Int, over count: Int, coverage: Coverage) {
    self.unit = unit
    self.sum = sum
    self.count = count
    self.coverage = coverage
  }

  /// The displayed value; nil is displayed as a dash.
  public var value: RoundedNumber? {
    guard count > 0 else { return nil }
    return switch unit {
    case .percent: RoundedNumber(100 * sum, over: count, places: 1)
    case .perHole: RoundedNumber(sum, over: count, places: 2)
    case .perRound: RoundedNumber(sum, over: count, places: 1)
    case .perEighteen: RoundedNumber(18 * sum, over: count, places: 1)
    }
  }

  /// Whether there are too few to rely on it.
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

  /// An unknown value is null, never missing and never 0.
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

/// A running sum with the number of values added.
struct Sum: Hashable, Sendable {
  private(set) var total = 0
  private(set) var count = 0

  mutating func add(_ value: Int) {
    total += value
    count += 1
  }

  /// Counts one attempt, successful or not.
  mutating func add(_ made: Bool) { add(made ? 1 : 0) }
}
