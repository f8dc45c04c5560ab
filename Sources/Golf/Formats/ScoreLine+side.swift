extension ScoreLine {
  /// A side's best balls: on each hole the sum of its partners' `counting` lowest scores. A hole is decided when every
  /// partner has scored or picked up, because an open ball may still be the lowest; it has no score if fewer partners
  /// have one.
  ///
  /// The partners may play tees of different par. Then the balls that are lowest relative to their own par count,
  /// otherwise those with the fewest strokes. The hole's par is that of the counting balls.
  ///
  /// In four-ball and best ball one ball counts. Nil unless the partners play the same holes and at least `counting`
  /// partners play.
  public init?<Partner>(
    _ side: Competitor,
    bestOf partners: [ScoreLine<Partner>],
    counting: Int = 1,
    againstPar: Bool = true
  ) {
    guard let first = partners.first, partners.playSameHoles(), (1...partners.count).contains(counting) else {
      return nil
    }
    self.init(
      side,
      holes: first.holes.map { hole in
        let balls = partners.compactMap { $0[hole.number] }
        let scores = balls.compactMap { ball in ball.result.strokes.map { (strokes: $0, par: ball.par) } }
        let best = scores.sorted { left, right in
          againstPar ? left.strokes - left.par < right.strokes - right.par : left.strokes < right.strokes
        }
        .prefix(counting)
        let isDecided = !balls.contains { $0.result == .open }
        guard isDecided, best.count == counting else {
          let par = counting * hole.par
          return LineHole(number: hole.number, par: par, result: isDecided ? .noScore : .open)
        }
        return LineHole(
          number: hole.number,
          par: best.reduce(0) { $0 + $1.par },
          result: .strokes(best.reduce(0) { $0 + $1.strokes })
        )
      }
    )
  }
}
