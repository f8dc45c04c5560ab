/// A running sum with how many were added.
struct Sum: Hashable, Sendable {
  private(set) var total = 0
  private(set) var count = 0

  mutating func add(_ value: Int) {
    total += value
    count += 1
  }

  /// Counts one try, made or not.
  mutating func add(_ made: Bool) { add(made ? 1 : 0) }
}

/// All that the statistics count, over any number of complete rounds. Integers alone, so that sums are exact in any
/// order.
struct Tally {
  var eighteen = LengthTally()
  var nine = LengthTally()

  /// Holes of complete rounds: what the holes with data are held against.
  var holes = 0
  var pars: [Sum] = Array(repeating: Sum(), count: Par.allowed.upperBound + 1)
  var parHoles: [Int] = Array(repeating: 0, count: Par.allowed.upperBound + 1)
  var distribution = ScoreDistribution()

  /// Holes of par 4 or more, and how their tee shots ended where that was entered.
  var drivingHoles = 0
  var fairways = FairwayTally()

  var greens = Sum()
  var putts = Sum()
  var onePutts = 0
  var threePutts = 0
  /// Putts beyond the second.
  var extraPutts = 0
  var puttsOnGreensInRegulation = Sum()
  /// Of missed greens: at par or better.
  var scrambles = Sum()
  var parSaves = Sum()
  var sandSaves = Sum()
  /// Holes where it was entered whether a greenside bunker was played from.
  var bunkerEntered = 0
  var penalties = Sum()
  var bounceBacks = Sum()
  /// Holes that an over-par hole was played before, whatever was scored there.
  var bounceBackHoles = 0

  /// Against par, of full eighteens.
  var front = Sum()
  var back = Sum()

  /// By `Baseline`'s place.
  var gained: [GainedTally] = Array(repeating: GainedTally(), count: Baseline.allCases.count)
}

/// Rounds of one length.
struct LengthTally: Hashable, Sendable {
  /// Complete, those with a hole picked up among them.
  var rounds = 0
  var gross = Sum()
  var toPar = Sum()
  /// In the order in which they were played: those with a gross score.
  var forms: [Tenths] = []
}

/// How tee shots ended.
struct FairwayTally: Hashable, Sendable {
  private(set) var entered = 0
  private(set) var hit = 0
  private(set) var left = 0
  private(set) var right = 0
  private(set) var short = 0
  private(set) var long = 0

  mutating func add(_ fairway: Fairway) {
    entered += 1
    switch fairway {
    case .hit: hit += 1
    case .left: left += 1
    case .right: right += 1
    case .short: short += 1
    case .long: long += 1
    }
  }
}
