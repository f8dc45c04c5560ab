/// Points for a score relative to par, net or gross like the line.
public enum PointTable: Hashable, Sendable {
  /// `max(0, 2 + par + strokes received - gross)`: the standard table, also used by the WHS.
  case stableford
  /// Points from the best score to the worst; a better score gets the first value, a worse one the last.
  case own(OwnPoints)

  /// Albatross 8, eagle 5, birdie 2, par 0, bogey -1, worse -3.
  public static let modified = PointTable.own(OwnPoints(best: ToPar(-3), first: 8, rest: [5, 2, 0, -1, -3]))

  public func points(_ toPar: ToPar) -> Int {
    switch self {
    case .stableford: max(0, 2 - toPar.strokes)
    case .own(let own): own.points(toPar)
    }
  }

  /// The points for a hole without a score equal those for the worst score: in Stableford none. With 0 in the modified
  /// form, picking up would beat a double bogey.
  public var withoutScore: Int {
    switch self {
    case .stableford: 0
    case .own(let own): own.worst
    }
  }
}

/// A club's own table of points.
public struct OwnPoints: Hashable, Sendable {
  /// The score that gets the first value; each further value is for one stroke more.
  public let best: ToPar
  private let first: Int
  private let rest: [Int]

  init(best: ToPar, first: Int, rest: [Int]) {
    self.best = best
    self.first = first
    self.rest = rest
  }

  /// Throws every fault. Allowed are 2 to 20 values, each from -20 to 20, none above the one before it; the first is
  /// for a score between six under par and par.
  public init(best: ToPar, points: [Int]) throws(Faults) {
    var faults: [Fault] = []
    faults.append("best", best.strokes, outside: -6...0)
    faults.append("points", points.count, outside: 2...20)
    for (place, value) in points.enumerated() { faults.append("points/\(place)", value, outside: -20...20) }
    for place in points.indices.dropFirst() where points[place] > points[place - 1] {
      faults.append(
        Fault(
          field: "points/\(place)",
          message: "A worse score cannot earn more points.",
          got: String(points[place]),
          allowed: "at most \(points[place - 1])"
        )
      )
    }
    guard faults.isEmpty, let first = points.first else { throw Faults(faults) }
    self.init(best: best, first: first, rest: Array(points.dropFirst()))
  }

  /// The points from the best score to the worst.
  public var points: [Int] { [first] + rest }

  var worst: Int { rest.last ?? first }

  func points(_ toPar: ToPar) -> Int {
    let place = toPar.strokes - best.strokes
    if place <= 0 { return first }
    return place <= rest.count ? rest[place - 1] : worst
  }
}
