import Golf

extension ScoreDistribution {
  init(_ card: Card) {
    self.init()
    for hole in card.tee.holes {
      if let strokes = card[hole.number]?.holedOut { add(ToPar(strokes - hole.par.rawValue)) }
    }
  }
}
