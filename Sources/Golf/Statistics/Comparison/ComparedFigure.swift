/// A figure that is also published for other players.
public enum ComparedFigure: String, Hashable, Sendable, CaseIterable, Encodable {
  /// Average strokes on holes of that par.
  case par3, par4, par5
  /// Fairways and greens hit, percent.
  case fairways, greens
  /// Par or better after a missed green, percent.
  case upAndDown
  /// Holes with three putts or more, percent.
  case threePutts
  /// The number per 18 holes; `doubles` are double bogeys and worse.
  case birdies, bogeys, doubles

  /// The player's own figure.
  public func of(_ statistics: Statistics) -> Figure {
    switch self {
    case .par3: statistics.pars.three
    case .par4: statistics.pars.four
    case .par5: statistics.pars.five
    case .fairways: statistics.driving.hit
    case .greens: statistics.greens.inRegulation
    case .upAndDown: statistics.saves.scrambling
    case .threePutts: statistics.putting.threePutts
    case .birdies: statistics.perEighteen(statistics.distribution.birdie)
    case .bogeys: statistics.perEighteen(statistics.distribution.bogey)
    case .doubles: statistics.perEighteen(statistics.distribution.doubleBogey + statistics.distribution.worse)
    }
  }

  /// The number of decimals, the same as in the player's own figure.
  var places: Int {
    switch self {
    case .par3, .par4, .par5: 2
    case .fairways, .greens, .upAndDown, .threePutts, .birdies, .bogeys, .doubles: 1
    }
  }
}

extension Statistics {
  /// A count relative to the holes with strokes, per 18.
  fileprivate func perEighteen(_ count: Int) -> Figure {
    let all = [pars.three, pars.four, pars.five, pars.six].reduce(0) { $0 + $1.coverage.of }
    let coverage = Coverage(distribution.holes, of: all, .holes)
    return Figure(.perEighteen, count, over: distribution.holes, coverage: coverage)
  }
}
