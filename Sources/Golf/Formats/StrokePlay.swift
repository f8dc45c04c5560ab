/// Stroke play, gross or net like the lines; for sides it is best ball. Ranked relative to par, so that cards in
/// progress are comparable.
public struct StrokePlay<Competitor: Hashable & Sendable>: Hashable, Sendable {
  /// The best first; ties in the given order; competitors without a place last.
  public let standings: [Standing]
  public let ties: Ties

  public struct Standing: Hashable, Sendable {
    public let competitor: Competitor
    /// Nil before the first score, and if a hole has no score: such a round has no comparable total.
    public let place: Place?
    /// The total of the holes holed out; nil before the first, and if a hole has no score (Rule 3.3c).
    public let total: Int?
    /// Relative to the par of the same holes.
    public let toPar: ToPar?
    /// The number of holes completed in order of play, without a gap.
    public let thru: Int
    /// Whether no hole is open.
    public let isComplete: Bool
    /// Whether a hole was picked up, or is missing from a finished card.
    public let isNoReturn: Bool
    /// What told it apart from the next competitor with the same score; nil if nothing had to.
    public let countback: CountbackStretch?
  }

  public init(_ lines: [ScoreLine<Competitor>], ties: Ties = .shared) {
    self.ties = ties
    let scores = lines.map { line in line.holes.compactMap(\.toPar).map(\.strokes) }
    let ranked = zip(lines, scores).map { line, scores in
      scores.isEmpty || line.isNoReturn ? nil : scores.reduce(0, +)
    }
    let places = Ranked.all(ranked, by: lines.stretches(ties)) { lines[$0].strokes(on: $1) }
    let standings = lines.indices.map { index in
      let line = lines[index]
      let totals = line.holes.compactMap(\.result.strokes)
      return Standing(
        competitor: line.competitor,
        place: places[index].place,
        total: ranked[index] == nil ? nil : totals.reduce(0, +),
        toPar: ranked[index].map(ToPar.init),
        thru: line.thru,
        isComplete: line.isComplete,
        isNoReturn: line.isNoReturn,
        countback: places[index].countback
      )
    }
    self.standings = standings.inPlaces(\.place)
  }

  /// Whether no competitor has a hole left.
  public var isOver: Bool { standings.allSatisfy(\.isComplete) }

  /// "Anna leads at +3 thru 12", "Anna and Bo share the lead at E", "Anna wins with 78 (+6)"; for a single competitor,
  /// "Anna: 78 (+6)". After a countback, "Anna wins with 78 (+6), on the last six", or "Anna and Bo tie with 78 (+6),
  /// also on countback".
  /// - Parameter isPair: Whether a competitor's name is that of two people, "Anna and Bo".
  public func sentence(_ name: (Competitor) -> String, isPair: (Competitor) -> Bool = { _ in false }) -> String {
    let first = standings.filter { $0.place?.number == 1 }
    guard let best = first.first, let toPar = best.toPar, let total = best.total else {
      return isOver && !standings.isEmpty ? "No one returned a score" : "No one has a score yet"
    }
    let names = Words.competitors(first.map { name($0.competitor) }, arePairs: first.contains { isPair($0.competitor) })
    if standings.count == 1 { return "\(names): \(isOver ? "\(total) (\(toPar))" : "\(toPar) thru \(best.thru)")" }
    if isOver {
      if first.count == 1 {
        let score = "\(total) (\(toPar))\(Words.told(by: best.countback))"
        return "\(names) \(isPair(best.competitor) ? "win" : "wins") with \(score)"
      }
      // On tees of different par, tied competitors have different totals.
      let score = first.allSatisfy { $0.total == total } ? "with \(total) (\(toPar))" : "at \(toPar)"
      return "\(names) tie \(score)\(Words.still(ties))"
    }
    return first.count == 1
      ? "\(names) \(isPair(best.competitor) ? "lead" : "leads") at \(toPar) thru \(best.thru)"
      : "\(names) share the lead at \(toPar)"
  }
}

extension ScoreLine {
  var isComplete: Bool { !holes.contains { $0.result == .open } }

  fileprivate var isNoReturn: Bool { holes.contains { $0.result == .noScore } }
}

extension Words {
  static func told(by stretch: CountbackStretch?) -> String { stretch.map { ", \($0.words)" } ?? "" }

  static func still(_ ties: Ties) -> String { ties == .countback ? ", also on countback" : "" }
}

extension Array {
  /// By place, those without one last; ties keep the given order.
  func inPlaces(_ place: (Element) -> Place?) -> [Element] {
    enumerated()
      .sorted { (place($0.element)?.number ?? .max, $0.offset) < (place($1.element)?.number ?? .max, $1.offset) }
      .map(\.element)
  }
}

extension StrokePlay: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case standings
  }
}

extension StrokePlay.Standing: Encodable where Competitor: Encodable {
  private enum CodingKeys: String, CodingKey {
    case competitor, place, total, toPar, thru, isComplete, isNoReturn, countback
  }

  /// Unknown values are null; `countback` is absent unless one decided.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(competitor, forKey: .competitor)
    try container.encode(place, forKey: .place)
    try container.encode(total, forKey: .total)
    try container.encode(toPar, forKey: .toPar)
    try container.encode(thru, forKey: .thru)
    try container.encode(isComplete, forKey: .isComplete)
    try container.encode(isNoReturn, forKey: .isNoReturn)
    try container.encodeIfPresent(countback, forKey: .countback)
  }
}

/// A place in a ranking, from 1; ties share the best place.
public struct Place: Hashable, Sendable, Encodable {
  public let number: Int
  public let isTied: Bool

  /// "3", or "T3" if it is shared.
  public var text: String { isTied ? "T\(number)" : "\(number)" }
}
