/// Strokes gained per 18 holes against one baseline; a negative number is lost.
public struct StrokesGained: Hashable, Sendable, Encodable {
  public let baseline: Baseline
  /// From the tee to the hole, on every hole that was holed out. Estimated: the tour's expectation uses the card's
  /// yards, a scratch player's and a 90-golfer's the ratings.
  public let total: GainedFigure
  /// On holes with putts and the length of the first putt: measured.
  public let putting: GainedFigure
  /// Everything except putting, on the same holes. Estimated, like the total.
  public let teeToGreen: GainedFigure
  /// The number of the putting's holes whose first putt was shorter or longer than the published tables.
  public let extrapolatedPutts: Int

  init(_ baseline: Baseline, _ tally: GainedTally, holes: Int) {
    self.baseline = baseline
    total = GainedFigure(tally.total, .estimated, of: holes)
    putting = GainedFigure(tally.putting, .measured, of: holes)
    teeToGreen = GainedFigure(tally.teeToGreen, .estimated, of: holes)
    extrapolatedPutts = tally.extrapolated
  }
}

/// One strokes-gained figure.
public struct GainedFigure: Hashable, Sendable {
  /// The sum over the holes, in millionths of a stroke.
  public let millionths: Int
  public let holes: Int
  public let basis: FigureBasis
  public let coverage: Coverage

  init(_ sum: Sum, _ basis: FigureBasis, of holes: Int) {
    millionths = sum.total
    self.holes = sum.count
    self.basis = basis
    coverage = Coverage(sum.count, of: holes, .holes)
  }

  /// Per 18 holes, two decimals; nil if there are no holes.
  public var value: RoundedNumber? {
    holes > 0 ? RoundedNumber(18 * millionths, over: holes * Millionths.perStroke, places: 2) : nil
  }

  public var isSmallSample: Bool { holes < SampleSize.holes }
}

extension GainedFigure: Encodable {
  private enum CodingKeys: String, CodingKey {
    case value, basis, coverage, smallSample
  }

  /// An unknown value is null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(basis, forKey: .basis)
    try container.encode(coverage, forKey: .coverage)
    try container.encode(isSmallSample, forKey: .smallSample)
  }
}

/// Strokes gained against one baseline, in millionths.
struct GainedTally: Hashable, Sendable {
  private(set) var total = Sum()
  private(set) var putting = Sum()
  /// On the holes that `putting` counts.
  private(set) var teeToGreen = Sum()
  /// The number of first putts with a length outside the published tables.
  private(set) var extrapolated = 0

  /// `SG total = E - strokes`; `SG putting = E(first putt) - putts`; tee to green is the difference. A hole holed from
  /// off the green gains and loses nothing by putting.
  mutating func add(strokes: Int, putts: Int?, firstPuttFeet: Int?, expected: Int, putting table: [Int]) {
    let gained = expected - strokes * Millionths.perStroke
    total.add(gained)
    guard let putts else { return }
    var byPutting = 0
    if putts > 0 {
      guard let firstPuttFeet, table.indices.contains(firstPuttFeet) else { return }
      byPutting = table[firstPuttFeet] - putts * Millionths.perStroke
      if !PuttingBaseline.published.contains(firstPuttFeet) { extrapolated += 1 }
    }
    putting.add(byPutting)
    teeToGreen.add(gained - byPutting)
  }
}
