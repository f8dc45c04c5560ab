/// Stableford, or modified Stableford with its own table. Points are by net scores if the lines are net.
public struct Stableford<Competitor: Hashable & Sendable>: Hashable, Sendable {
  public let table: PointTable
  /// By most points; ties in the given order; competitors who have not started come last.
  public let standings: [Standing]
  public let ties: Ties

  public struct Standing: Hashable, Sendable {
    public let competitor: Competitor
    /// Nil before the competitor's first hole.
    public let place: Place?
    public let points: Int
    /// The decided holes in order of play.
    public let holes: [HolePoints]
    /// The number of holes completed in order of play, without a gap.
    public let thru: Int
    /// Whether no hole is open.
    public let isComplete: Bool
    /// What told it apart from the next competitor with the same points; nil if nothing had to.
    public let countback: CountbackStretch?
  }

  public init(_ lines: [ScoreLine<Competitor>], table: PointTable = .stableford, ties: Ties = .shared) {
    self.table = table
    self.ties = ties
    let holes = lines.map { line in line.holes.compactMap { HolePoints($0, table) } }
    let points = holes.map { $0.reduce(0) { $0 + $1.points } }
    let ranked = zip(points, holes).map { points, holes in holes.isEmpty ? nil : -points }
    let places = Ranked.all(ranked, by: lines.stretches(ties)) { -lines[$0].points(on: $1, table) }
    standings = lines.indices.map { index in
      Standing(
        competitor: lines[index].competitor,
        place: places[index].place,
        points: points[index],
        holes: holes[index],
        thru: lines[index].thru,
        isComplete: lines[index].isComplete,
        countback: places[index].countback
      )
    }
    .inPlaces(\.place)
  }

  /// Whether no competitor has a hole left.
  public var isOver: Bool { standings.allSatisfy(\.isComplete) }

  /// "Anna leads with 27 points thru 12", "Anna and Bo share the lead with 1 point", "Anna wins with 38 points"; for a
  /// single competitor, "Anna: 38 points". After a countback, "Anna wins with 38 points, on the last six", or "Anna and
  /// Bo tie with 38 points, also on countback".
  /// - Parameter isPair: Whether a competitor's name is that of two people, "Anna and Bo".
  public func sentence(_ name: (Competitor) -> String, isPair: (Competitor) -> Bool = { _ in false }) -> String {
    let first = standings.filter { $0.place?.number == 1 }
    guard let best = first.first else { return "No one has a score yet" }
    let names = Words.competitors(first.map { name($0.competitor) }, arePairs: first.contains { isPair($0.competitor) })
    let points = Words.count(best.points, "point")
    if standings.count == 1 { return "\(names): \(points)\(isOver ? "" : " thru \(best.thru)")" }
    if isOver, first.count > 1 { return "\(names) tie with \(points)\(Words.still(ties))" }
    if isOver {
      return "\(names) \(isPair(best.competitor) ? "win" : "wins") with \(points)\(Words.told(by: best.countback))"
    }
    return first.count == 1
      ? "\(names) \(isPair(best.competitor) ? "lead" : "leads") with \(points) thru \(best.thru)"
      : "\(names) share the lead with \(points)"
  }
}

/// The points of one hole.
public struct HolePoints: Hashable, Sendable, Encodable {
  public let hole: HoleNumber
  public let points: Int

  /// Nil while the hole is open.
  init?(_ line: LineHole, _ table: PointTable) {
    guard line.result != .open else { return nil }
    hole = line.number
    points = line.toPar.map(table.points) ?? table.withoutScore
  }
}

extension Stableford: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case standings
  }
}

extension Stableford.Standing: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case competitor, place, points, holes, thru, isComplete, countback
  }

  /// Unknown values are null; `countback` is absent unless one decided.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(competitor, forKey: .competitor)
    try container.encode(place, forKey: .place)
    try container.encode(points, forKey: .points)
    try container.encode(holes, forKey: .holes)
    try container.encode(thru, forKey: .thru)
    try container.encode(isComplete, forKey: .isComplete)
    try container.encodeIfPresent(countback, forKey: .countback)
  }
}
