/// All counts of the statistics, over any number of complete rounds. Only integers, so that sums are exact in any
/// order.
struct Tally {
  var eighteen = LengthTally()
  var nine = LengthTally()

  /// The number of holes in complete rounds, the denominator of each coverage.
  var holes = 0
  var pars: [Sum] = Array(repeating: Sum(), count: Par.allowed.upperBound + 1)
  var parHoles: [Int] = Array(repeating: 0, count: Par.allowed.upperBound + 1)
  var distribution = ScoreDistribution()

  /// The number of holes of par 4 or more.
  var drivingHoles = 0
  var fairways = FairwayTally()

  var greens = Sum()
  var putts = Sum()
  var onePutts = 0
  var threePutts = 0
  /// Putts beyond the second.
  var extraPutts = 0
  var puttsOnGreensInRegulation = Sum()
  /// Missed greens played in par or better.
  var scrambles = Sum()
  var parSaves = Sum()
  var sandSaves = Sum()
  /// The number of holes where the greenside bunker was entered, played from or not.
  var bunkerEntered = 0
  var penalties = Sum()
  var bounceBacks = Sum()
  /// The number of holes that follow an over-par hole, whatever was scored there.
  var bounceBackHoles = 0

  /// Relative to par, over full eighteens.
  var front = Sum()
  var back = Sum()

  /// By the position in `Baseline.allCases`.
  var gained: [GainedTally] = Array(repeating: GainedTally(), count: Baseline.allCases.count)
}

/// Rounds of one length.
struct LengthTally: Hashable, Sendable {
  /// The number of complete rounds, including those with a picked-up hole.
  var rounds = 0
  var gross = Sum()
  var toPar = Sum()
  /// Forms in order of play, of rounds with a gross score.
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
