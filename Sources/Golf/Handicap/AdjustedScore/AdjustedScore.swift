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

  /// The par of the holes that were played.
  public var parPlayed: Int { holes.reduce(0) { $0 + $1.par.rawValue } }
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
