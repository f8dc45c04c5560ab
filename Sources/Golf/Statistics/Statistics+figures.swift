/// Scores of rounds of one length.
public struct ScoreFigures: Hashable, Sendable {
  /// The number of complete rounds; those with a picked-up hole are left out of the averages.
  public let rounds: Int
  /// Gross strokes, per round.
  public let score: Figure
  /// Gross relative to par, per round.
  public let toPar: Figure
  /// Nil below ten rounds with a score.
  public let recent: RecentForm?

  init(_ tally: LengthTally) {
    recent = RecentForm(tally.forms)
    rounds = tally.rounds
    let coverage = Coverage(tally.gross.count, of: tally.rounds, .rounds)
    score = Figure(.perRound, tally.gross.total, over: tally.gross.count, coverage: coverage)
    toPar = Figure(.perRound, tally.toPar.total, over: tally.toPar.count, coverage: coverage)
  }
}

extension ScoreFigures: Encodable {
  private enum CodingKeys: String, CodingKey {
    case rounds, score, toPar, recent
  }

  /// Unknown values are null.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(rounds, forKey: .rounds)
    try container.encode(score, forKey: .score)
    try container.encode(toPar, forKey: .toPar)
    try container.encode(recent, forKey: .recent)
  }
}

/// Average strokes on the holes of each par.
public struct ParFigures: Hashable, Sendable, Encodable {
  public let three: Figure
  public let four: Figure
  public let five: Figure
  public let six: Figure

  init(_ tally: Tally) {
    func figure(_ par: Int) -> Figure { Figure(.perHole, tally.pars[par], of: tally.parHoles[par]) }
    three = figure(3)
    four = figure(4)
    five = figure(5)
    six = figure(6)
  }
}

/// Where tee shots on holes of par 4 and above ended, each as a percentage of those entered.
public struct DrivingFigures: Hashable, Sendable, Encodable {
  public let hit: Figure
  public let left: Figure
  public let right: Figure
  public let short: Figure
  public let long: Figure

  init(_ tally: Tally) {
    let fairways = tally.fairways
    func share(_ count: Int) -> Figure {
      Figure(
        .percent,
        count,
        over: fairways.entered,
        coverage: Coverage(fairways.entered, of: tally.drivingHoles, .holes)
      )
    }
    hit = share(fairways.hit)
    left = share(fairways.left)
    right = share(fairways.right)
    short = share(fairways.short)
    long = share(fairways.long)
  }
}

/// Greens hit in regulation.
public struct GreenFigures: Hashable, Sendable, Encodable {
  /// `strokes - putts <= par - 2`; percent of holes with putts.
  public let inRegulation: Figure

  init(_ tally: Tally) {
    inRegulation = Figure(.percent, tally.greens, of: tally.holes)
  }
}

/// Putts, on holes where they were entered.
public struct PuttingFigures: Hashable, Sendable, Encodable {
  /// Per 18 holes.
  public let perRound: Figure
  /// Per hole, on greens hit in regulation.
  public let perGreen: Figure
  /// Percent of holes with exactly one putt.
  public let onePutts: Figure
  /// Percent of holes with three putts or more.
  public let threePutts: Figure

  init(_ tally: Tally) {
    let coverage = Coverage(tally.putts.count, of: tally.holes, .holes)
    perRound = Figure(.perEighteen, tally.putts, of: tally.holes)
    perGreen = Figure(
      .perHole,
      tally.puttsOnGreensInRegulation.total,
      over: tally.puttsOnGreensInRegulation.count,
      coverage: coverage
    )
    onePutts = Figure(.percent, tally.onePutts, over: tally.putts.count, coverage: coverage)
    threePutts = Figure(.percent, tally.threePutts, over: tally.putts.count, coverage: coverage)
  }
}

/// Pars saved after trouble.
public struct SaveFigures: Hashable, Sendable, Encodable {
  /// Percent of missed greens played in par or better.
  public let scrambling: Figure
  /// Percent of chances (one putt would save par) that were made.
  public let parSaves: Figure
  /// Par saves from sand: percent of the holes with a greenside bunker played in par or better.
  public let sand: Figure

  init(_ tally: Tally) {
    let putted = Coverage(tally.putts.count, of: tally.holes, .holes)
    scrambling = Figure(.percent, tally.scrambles.total, over: tally.scrambles.count, coverage: putted)
    parSaves = Figure(.percent, tally.parSaves.total, over: tally.parSaves.count, coverage: putted)
    sand = Figure(
      .percent,
      tally.sandSaves.total,
      over: tally.sandSaves.count,
      coverage: Coverage(tally.bunkerEntered, of: tally.holes, .holes)
    )
  }
}

/// Holes 1 to 9 compared with 10 to 18, over full eighteens.
public struct NineFigures: Hashable, Sendable, Encodable {
  /// Relative to par, per round.
  public let front: Figure
  /// Relative to par, per round.
  public let back: Figure

  init(_ tally: Tally) {
    let coverage = Coverage(tally.front.count, of: tally.eighteen.rounds, .rounds)
    front = Figure(.perRound, tally.front.total, over: tally.front.count, coverage: coverage)
    back = Figure(.perRound, tally.back.total, over: tally.back.count, coverage: coverage)
  }
}
