/// How a handicap's strokes fall on the holes of a tee (WHS appendix E): one each by stroke index, from the hardest, and
/// again from the hardest when all have one; a plus player gives back from the easiest.
public struct StrokesReceived: Hashable, Sendable {
  private let byHole: [HoleNumber: Int]

  /// Of the holes in play their stroke indexes are ranked, so that nine holes with the indexes 1, 3, 5, ... take a
  /// stroke each before one takes a second.
  public init(handicap: Int, on holes: [Hole]) {
    let ranked = Self.ranked(holes)
    guard !ranked.isEmpty else {
      byHole = [:]
      return
    }
    let each = Rounding.floorDivide(handicap, ranked.count)
    let more = handicap - each * ranked.count
    byHole = Dictionary(
      ranked.enumerated().map { rank, hole in (hole.number, each + (rank < more ? 1 : 0)) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The hardest first.
  static func ranked(_ holes: [Hole]) -> [Hole] {
    holes.sorted { ($0.strokeIndex, $0.number) < ($1.strokeIndex, $1.number) }
  }

  public init(_ handicap: PlayingHandicap, on tee: TeeSnapshot) {
    self.init(handicap: handicap.strokes, on: tee.holes)
  }

  /// Below zero where strokes are given back; 0 on a hole that is not played.
  public subscript(hole: HoleNumber) -> Int { byHole[hole] ?? 0 }
}
