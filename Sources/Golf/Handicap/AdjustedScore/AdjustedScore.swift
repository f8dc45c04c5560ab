/// A card as the handicap sees it (WHS rule 3.1): the sum of what each hole counts.
public struct AdjustedScore: Hashable, Sendable {
  public let cap: HoleCap
  /// Those that were played, by number.
  public let holes: [AdjustedHole]

  public init(_ card: Card, cap: HoleCap) {
    self.cap = cap
    holes = zip(card.tee.holes, cap.limits(on: card.tee)).compactMap { hole, limit in
      card[hole.number].map { AdjustedHole(hole: hole.number, par: hole.par, strokes: $0.strokes, limit: limit) }
    }
  }

  /// Adjusted gross score.
  public var total: Int { holes.reduce(0) { $0 + $1.counts } }

  /// The par of the holes that were played.
  public var parPlayed: Int { holes.reduce(0) { $0 + $1.par.rawValue } }
}

/// One hole of an adjusted score.
public struct AdjustedHole: Hashable, Sendable {
  public let hole: HoleNumber
  public let par: Par
  /// Played, or the most likely score of a ball picked up; nil where it was picked up without one.
  public let strokes: Int?
  /// The most that the hole can count.
  public let limit: Int

  /// The lower of both; the limit where there are no strokes.
  public var counts: Int { min(strokes ?? limit, limit) }
}
