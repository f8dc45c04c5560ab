/// The number of holes for each score relative to par.
public struct ScoreDistribution: Hashable, Sendable, Encodable {
  /// The number of holes that were holed out: the sum of the others.
  public private(set) var holes = 0
  public private(set) var eagleOrBetter = 0
  public private(set) var birdie = 0
  public private(set) var par = 0
  public private(set) var bogey = 0
  public private(set) var doubleBogey = 0
  /// Three over par or more.
  public private(set) var worse = 0

  public init() {}

  /// Counts a hole with a score relative to par.
  public mutating func add(_ toPar: ToPar) {
    holes += 1
    switch toPar.strokes {
    case ...(-2): eagleOrBetter += 1
    case -1: birdie += 1
    case 0: par += 1
    case 1: bogey += 1
    case 2: doubleBogey += 1
    default: worse += 1
    }
  }

  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.holes += right.holes
    sum.eagleOrBetter += right.eagleOrBetter
    sum.birdie += right.birdie
    sum.par += right.par
    sum.bogey += right.bogey
    sum.doubleBogey += right.doubleBogey
    sum.worse += right.worse
    return sum
  }
}
