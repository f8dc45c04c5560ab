import Golf

extension ScoreDistribution {
  init(_ card: Card) {
    self.init()
    for hole in card.tee.holes {
      if let strokes = card[hole.number]?.strokes { add(ToPar(strokes - hole.par.rawValue)) }
    }
  }
}
