extension Tally {
  /// Adds a complete round; rounds must be added in order of play.
  mutating func add(_ round: PlayedRound) {
    let card = round.card
    var strokes = Sum()
    var toPar = 0
    var nines = (front: 0, back: 0)
    let baselines = RoundBaselines(card.tee)
    for hole in card.tee.holes {
      guard let score = card[hole.number] else { continue }
      holes += 1
      parHoles[hole.par.rawValue] += 1
      if let played = score.holedOut {
        let against = played - hole.par.rawValue
        strokes.add(played)
        toPar += against
        if hole.number.isFrontNine { nines.front += against } else { nines.back += against }
        pars[hole.par.rawValue].add(played)
        distribution.add(ToPar(against))
        addSand(score, against)
      }
      if hole.par.rawValue > 3 {
        drivingHoles += 1
        if let fairway = score.fairway { fairways.add(fairway) }
      }
      if score.greensideBunker != nil { bunkerEntered += 1 }
      if let entered = score.penalties { penalties.add(entered) }
      addGreen(score, hole.par)
      addGained(score, hole, baselines)
    }
    addBounceBacks(card)

    let isFull = strokes.count == card.tee.holes.count
    if isFull, round.length == .eighteen {
      front.add(nines.front)
      back.add(nines.back)
    }
    switch round.length {
    case .eighteen: eighteen.add(gross: isFull ? strokes.total : nil, toPar: toPar, card.tee.rating)
    case .nine: nine.add(gross: isFull ? strokes.total : nil, toPar: toPar, card.tee.rating)
    case nil: break
    }
  }

  private mutating func addGreen(_ score: HoleScore, _ par: Par) {
    guard let toGreen = score.strokesToGreen, let played = score.putts else { return }
    let inRegulation = toGreen <= par.rawValue - 2
    greens.add(inRegulation)
    putts.add(played)
    if played == 1 { onePutts += 1 }
    if played >= 3 {
      threePutts += 1
      extraPutts += played - 2
    }
    if inRegulation {
      puttsOnGreensInRegulation.add(played)
    } else {
      scrambles.add(toGreen + played <= par.rawValue)
    }
    if toGreen == par.rawValue - 1 { parSaves.add(played <= 1) }
  }

  private mutating func addSand(_ score: HoleScore, _ toPar: Int) {
    guard score.greensideBunker == true else { return }
    sandSaves.add(toPar <= 0)
  }

  /// In order of play, so that the first hole of a shotgun start follows no other.
  private mutating func addBounceBacks(_ card: Card) {
    var wasOver = false
    for number in card.order.holes {
      let toPar = card.tee.hole(number).flatMap { card[number]?.toPar($0.par) }
      if wasOver {
        bounceBackHoles += 1
        if let toPar { bounceBacks.add(toPar.strokes < 0) }
      }
      wasOver = toPar.map { $0.strokes > 0 } ?? false
    }
  }

  private mutating func addGained(_ score: HoleScore, _ hole: Hole, _ baselines: RoundBaselines) {
    guard let strokes = score.holedOut else { return }
    for place in gained.indices {
      gained[place].add(
        strokes: strokes,
        putts: score.putts,
        firstPuttFeet: score.firstPuttFeet,
        expected: baselines.expected(hole, place),
        putting: PuttingBaseline.tables[place]
      )
    }
  }
}

extension LengthTally {
  /// Without a gross score the round counts as played, but not in the averages of scores.
  fileprivate mutating func add(gross: Int?, toPar: Int, _ rating: Rating) {
    rounds += 1
    guard let gross else { return }
    self.gross.add(gross)
    self.toPar.add(toPar)
    forms.append(Form.of(gross: gross, on: rating))
  }
}
