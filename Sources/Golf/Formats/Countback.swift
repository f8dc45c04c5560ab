/// What becomes of equal scores once all have finished.
public enum Ties: String, Hashable, Sendable, CaseIterable, Codable {
  /// They share the best place.
  case shared
  /// The better score over the last holes decides; who is equal there too shares.
  case countback
}

/// The holes by whose scores a countback decides: by hole number, whatever hole the round began on.
public enum CountbackStretch: String, Hashable, Sendable, CaseIterable, Codable {
  case lastNine, lastSix, lastThree, lastHole
  case lastSixOfFirstNine, lastThreeOfFirstNine, lastHoleOfFirstNine

  /// Those of a round, in the order in which they decide. After the last nine of 18 holes, the first nine decide by
  /// their last holes. Nine holes have no last nine; a round of another length has no countback.
  static func all(ofHoles count: Int) -> [Self] {
    switch count {
    case 18: allCases
    case 9: [.lastSix, .lastThree, .lastHole]
    default: []
    }
  }

  /// As the end of a sentence: "Anna wins with 38 points, on the last six".
  public var words: String {
    switch self {
    case .lastNine: "on the last nine"
    case .lastSix: "on the last six"
    case .lastThree: "on the last three"
    case .lastHole: "on the last hole"
    case .lastSixOfFirstNine: "on the last six of the first nine"
    case .lastThreeOfFirstNine: "on the last three of the first nine"
    case .lastHoleOfFirstNine: "on the last hole of the first nine"
    }
  }

  private var length: Int {
    switch self {
    case .lastNine: 9
    case .lastSix, .lastSixOfFirstNine: 6
    case .lastThree, .lastThreeOfFirstNine: 3
    case .lastHole, .lastHoleOfFirstNine: 1
    }
  }

  private var isOfFirstNine: Bool {
    switch self {
    case .lastNine, .lastSix, .lastThree, .lastHole: false
    case .lastSixOfFirstNine, .lastThreeOfFirstNine, .lastHoleOfFirstNine: true
    }
  }

  fileprivate func holes(of line: ScoreLine<some Hashable>) -> [LineHole] {
    let holes = line.holes.sorted { $0.number < $1.number }
    return (isOfFirstNine ? holes.prefix(9) : holes[...]).suffix(length)
  }
}

extension ScoreLine {
  /// Strokes over par on a stretch, in shares of a stroke as small as the round has holes, so that they are exact: a
  /// net score is the gross one less the stretch's share of the whole playing handicap (one half for nine of 18 holes),
  /// wherever its strokes are received. A side's is the sum of its net balls: a ball is of one player on each hole.
  func strokes(on stretch: CountbackStretch) -> Int {
    let stretch = stretch.holes(of: self)
    let over = stretch.reduce(0) { $0 + ($1.toPar?.strokes ?? 0) + (handicap == nil ? 0 : $1.received) }
    return over * holes.count - (handicap ?? 0) * stretch.count
  }

  func points(on stretch: CountbackStretch, _ table: PointTable) -> Int {
    stretch.holes(of: self).reduce(0) { $0 + (HolePoints($1, table)?.points ?? 0) }
  }
}

/// The place of a score among all, and the stretch that told it apart from the next one with the same score, if a
/// countback did.
struct Ranked {
  let place: Place?
  let countback: CountbackStretch?

  /// The smallest score first; one that is nil has no place.
  /// - Parameters:
  ///   - stretches: Those by which equal scores are told apart, the first first; none if they share.
  ///   - worth: A competitor's score on a stretch, the smallest the best.
  static func all(
    _ scores: [Int?],
    by stretches: [CountbackStretch],
    _ worth: (_ competitor: Int, CountbackStretch) -> Int
  ) -> [Self] {
    let worths = scores.indices.map { competitor in stretches.map { worth(competitor, $0) } }
    return zip(scores, worths).map { score, own in
      guard let score else { return Ranked(place: nil, countback: nil) }
      let equals = zip(scores, worths).filter { $0.0 == score }.map(\.1)
      let better = scores.count { ($0 ?? .max) < score } + equals.count { $0.lexicographicallyPrecedes(own) }
      let next = equals.filter { own.lexicographicallyPrecedes($0) }.min { $0.lexicographicallyPrecedes($1) }
      return Ranked(
        place: Place(number: 1 + better, isTied: equals.count { $0 == own } > 1),
        countback: next.flatMap { next in stretches.indices.first { own[$0] != next[$0] } }.map { stretches[$0] }
      )
    }
  }
}

extension Collection {
  /// The stretches by which equal ones of these lines are told apart: none while a competitor has a hole left.
  func stretches<Competitor>(_ ties: Ties) -> [CountbackStretch] where Element == ScoreLine<Competitor> {
    guard ties == .countback, allSatisfy(\.isComplete) else { return [] }
    return CountbackStretch.all(ofHoles: first?.holes.count ?? 0)
  }
}
