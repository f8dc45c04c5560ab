/// A card's score for handicap purposes (WHS rule 3.1): the sum of the adjusted hole scores.
public struct AdjustedScore: Hashable, Sendable {
  public let cap: HoleCap
  /// The holes that were played, by number.
  public let holes: [AdjustedHole]

  public init(_ card: Card, cap: HoleCap) {
    self.cap = cap
    holes = zip(card.tee.holes, cap.limits(on: card.tee)).compactMap { hole, limit in
      card[hole.number].map { AdjustedHole(hole: hole.number, par: hole.par, strokes: $0.strokes, limit: limit) }
    }
  }

  /// The adjusted gross score.
  public var total: Int { holes.reduce(0) { $0 + $1.counts } }
}

/// One hole of an adjusted score.
public struct AdjustedHole: Hashable, Sendable {
  public let hole: HoleNumber
  public let par: Par
  /// The strokes played, or the most likely score if the ball was picked up; nil if it was picked up without one.
  public let strokes: Int?
  /// The maximum hole score.
  public let limit: Int

  /// The lower of both; the limit if there are no strokes.
  public var counts: Int { min(strokes ?? limit, limit) }
}

/// The maximum hole score for handicap purposes (WHS rule 3.1).
public enum HoleCap: Hashable, Sendable {
  /// Before there is an index: par + 5 on each hole (rule 3.1a).
  case parPlusFive
  /// Rule 3.1b: `par + 2 + strokes received` by the rounded course handicap.
  case netDoubleBogey(courseHandicap: Int)

  /// Above this course handicap, the maximum on a hole with four or more handicap strokes is par + 5.
  static let highest = 54

  /// The cap for the index of that morning, or for a player without one.
  public init(_ index: HandicapIndex?, on tee: TeeSnapshot) {
    if let index, let handicap = CourseHandicap(index, on: tee) {
      self = .netDoubleBogey(courseHandicap: handicap.rounded)
    } else {
      self = .parPlusFive
    }
  }

  /// The maximum score of each hole, in parallel to the tee's holes.
  public func limits(on tee: TeeSnapshot) -> [Int] {
    switch self {
    case .parPlusFive:
      return tee.holes.map { $0.par.rawValue + 5 }
    case .netDoubleBogey(let courseHandicap):
      let received = StrokesReceived(handicap: courseHandicap, on: tee.holes)
      return tee.holes.map { hole in
        let strokes = received[hole.number]
        return hole.par.rawValue + (courseHandicap > Self.highest && strokes >= 4 ? 5 : 2 + strokes)
      }
    }
  }
}
