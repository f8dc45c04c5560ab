import Golf

extension ScoreDistribution {
  init(_ card: CardState) {
    self.init()
    for case (let strokes?, let par) in zip(card.strokes, card.pars) { add(ToPar(strokes - par.rawValue)) }
  }
}
