/// Strokes lost in one respect, per 18 holes, against a benchmark.
public struct Leak: Hashable, Sendable, Encodable {
  public enum Kind: String, Hashable, Sendable, Encodable {
    /// More three-putts than the benchmark, one stroke each.
    case threePutts
    /// Fewer pars saved after missed greens than the benchmark, one stroke each.
    case upAndDown
    /// Every penalty stroke: no benchmark is published.
    case penalties
    /// More holes at double bogey or worse than the benchmark: a number of holes, whatever each of them cost.
    case doubles
    /// Fewer birdies than the benchmark, one stroke each.
    case birdies
    /// A higher average on these holes than the benchmark's, multiplied by their number in 18 holes.
    case par3, par4, par5
  }

  public let kind: Kind
  /// Per 18 holes, two decimals; negative if the player is better than the benchmark. For `doubles` it counts holes.
  public let strokes: RoundedNumber
  /// The computation in words, which can be checked with a pocket calculator.
  public let arithmetic: String
  /// Whether there are too few holes to rely on it.
  public let smallSample: Bool

  private init(_ kind: Kind, _ numerator: Int, over denominator: Int, tries: Int, _ formula: String) {
    self.kind = kind
    strokes = RoundedNumber(numerator, over: denominator, places: 2)
    let unit = kind == .doubles ? "double bogeys or worse" : "strokes"
    arithmetic = "\(formula) = \(strokes) \(unit) per 18 holes"
    smallSample = tries < SampleSize.holes
  }
}

// Each is computed exactly and rounded once. Nil if the player's own figure or the benchmark's is unknown.
extension Leak {
  static func threePutts(_ statistics: Statistics, _ benchmark: Benchmark) -> Leak? {
    let own = statistics.putting.threePutts
    guard own.count > 0, let theirs = benchmark[.threePutts]?.value else { return nil }
    return Leak(
      .threePutts,
      18 * (1000 * own.sum - theirs.count * own.count),
      over: 1000 * own.count,
      tries: own.count,
      "18 x (\(own.sum)/\(own.count) - \(theirs)/100)"
    )
  }

  static func upAndDown(_ statistics: Statistics, _ benchmark: Benchmark) -> Leak? {
    let own = statistics.saves.scrambling
    let holes = own.coverage.entered
    guard own.count > 0, holes > 0, let theirs = benchmark[.upAndDown]?.value else { return nil }
    return Leak(
      .upAndDown,
      18 * (theirs.count * own.count - 1000 * own.sum),
      over: 1000 * holes,
      tries: own.count,
      "18 x \(own.count)/\(holes) x (\(theirs)/100 - \(own.sum)/\(own.count))"
    )
  }

  static func penalties(_ statistics: Statistics) -> Leak? {
    let own = statistics.penalties
    guard own.count > 0 else { return nil }
    return Leak(.penalties, 18 * own.sum, over: own.count, tries: own.count, "18 x \(own.sum)/\(own.count)")
  }

  static func doubles(_ statistics: Statistics, _ benchmark: Benchmark) -> Leak? {
    let own = ComparedFigure.doubles.of(statistics)
    guard own.count > 0, let theirs = benchmark[.doubles]?.value else { return nil }
    return Leak(
      .doubles,
      180 * own.sum - theirs.count * own.count,
      over: 10 * own.count,
      tries: own.count,
      "18 x \(own.sum)/\(own.count) - \(theirs)"
    )
  }

  static func birdies(_ statistics: Statistics, _ benchmark: Benchmark) -> Leak? {
    let own = ComparedFigure.birdies.of(statistics)
    guard own.count > 0, let theirs = benchmark[.birdies]?.value else { return nil }
    return Leak(
      .birdies,
      theirs.count * own.count - 180 * own.sum,
      over: 10 * own.count,
      tries: own.count,
      "\(theirs) - 18 x \(own.sum)/\(own.count)"
    )
  }

  static func par(_ kind: Kind, _ figure: ComparedFigure, _ statistics: Statistics, _ benchmark: Benchmark) -> Leak? {
    let own = figure.of(statistics)
    let holes = statistics.distribution.holes
    guard own.count > 0, holes > 0, let theirs = benchmark[figure]?.value else { return nil }
    return Leak(
      kind,
      18 * (100 * own.sum - theirs.count * own.count),
      over: 100 * holes,
      tries: own.count,
      "18 x \(own.count)/\(holes) x (\(own.sum)/\(own.count) - \(theirs))"
    )
  }
}
