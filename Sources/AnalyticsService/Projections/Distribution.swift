import Golf

/// How many holes were played in how many strokes against par.
struct Distribution: Hashable, Sendable, Encodable {
  private(set) var holes = 0
  private(set) var eagleOrBetter = 0
  private(set) var birdie = 0
  private(set) var par = 0
  private(set) var bogey = 0
  private(set) var doubleBogey = 0
  private(set) var worse = 0

  init() {}

  init(_ card: CardState) {
    for case (let strokes?, let par) in zip(card.strokes, card.pars) { add(strokes - par.rawValue) }
  }

  private mutating func add(_ toPar: Int) {
    holes += 1
    switch toPar {
    case ...(-2): eagleOrBetter += 1
    case -1: birdie += 1
    case 0: par += 1
    case 1: bogey += 1
    case 2: doubleBogey += 1
    default: worse += 1
    }
  }

  static func + (left: Self, right: Self) -> Self {
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
