/// The distribution of a handicap's strokes over a tee's holes (WHS appendix E): one each by stroke index, from the
/// hardest hole, and a second round once every hole has one; a plus player gives strokes back from the easiest hole.
public struct StrokesReceived: Hashable, Sendable {
  private let byHole: [HoleNumber: Int]

  /// The stroke indexes of the holes in play are ranked, so that nine holes with the indexes 1, 3, 5, ... get one
  /// stroke each before any gets a second.
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

  /// The holes from the hardest to the easiest.
  static func ranked(_ holes: [Hole]) -> [Hole] {
    holes.sorted { ($0.strokeIndex, $0.number) < ($1.strokeIndex, $1.number) }
  }

  public init(_ handicap: PlayingHandicap, on tee: TeeSnapshot) {
    self.init(handicap: handicap.strokes, on: tee.holes)
  }

  /// Negative if strokes are given back; 0 on a hole that is not played.
  public subscript(hole: HoleNumber) -> Int { byHole[hole] ?? 0 }
}

extension Explanation {
  /// The strokes that a handicap receives on a hole (WHS appendix E); a negative number is given back.
  static func strokesReceived(_ handicap: Int, _ hole: Hole, on tee: TeeSnapshot) -> Explanation {
    let ranked = StrokesReceived.ranked(tee.holes)
    let rank = (ranked.firstIndex { $0.number == hole.number } ?? 0) + 1
    return Explanation(
      "appendix E",
      "Strokes received on hole \(hole.number)",
      "floor(handicap / holes) + if(rank <= handicap - holes * floor(handicap / holes), 1, 0)",
      [
        Input("handicap", .whole(handicap)), Input("holes", .whole(ranked.count, .holes)),
        Input("rank", .whole(rank, nil), label: "of stroke index \(hole.strokeIndex)"),
      ],
      result: .whole(StrokesReceived(handicap: handicap, on: tee.holes)[hole.number])
    )
  }
}
