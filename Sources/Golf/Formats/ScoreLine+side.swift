extension ScoreLine {
  /// A side's best balls: on each hole the sum of the `counting` lowest scores of its partners. A hole is decided when
  /// every partner has scored or picked up, because an open ball may still be the lowest; it has no score where fewer
  /// have one. Par is the first partner's for each ball.
  ///
  /// For four-ball and best ball one ball counts. Nil unless the partners play the same holes and there are as many.
  public init?<Partner>(_ side: Competitor, bestOf partners: [ScoreLine<Partner>], counting: Int = 1) {
    guard let first = partners.first, partners.playSameHoles(), (1...partners.count).contains(counting) else {
      return nil
    }
    self.init(
      side,
      holes: first.holes.map { hole in
        let results = partners.map { $0[hole.number]?.result ?? .open }
        let strokes = results.compactMap(\.strokes).sorted().prefix(counting)
        let result: HoleResult =
          if results.contains(.open) {
            .open
          } else if strokes.count < counting {
            .noScore
          } else {
            .strokes(strokes.reduce(0, +))
          }
        return LineHole(number: hole.number, par: counting * hole.par, result: result)
      }
    )
  }
}
