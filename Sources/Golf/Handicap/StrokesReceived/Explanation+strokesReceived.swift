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
