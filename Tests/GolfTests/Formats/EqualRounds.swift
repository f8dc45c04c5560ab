import TestValues

@testable import Golf

extension GameVectors {
  /// The games that rank scores.
  static let ranked: [GameFormat] = [.strokePlay, .stableford, .modifiedStableford, .bestBall]

  /// A round whose players have the same score against par, gross or net: each card is the first one with a few holes'
  /// scores exchanged, and one who receives more strokes needs as many more.
  static func equalRound(
    _ format: GameFormat,
    _ mode: RoundMode,
    _ tees: [TeeSnapshot],
    _ random: inout Seeded
  ) throws -> Told {
    let ids = (1...(format == .bestBall ? 4 : 2 + random.below(3))).map(String.init)
    let sides = format == .bestBall ? [Array(ids.prefix(2)), Array(ids.suffix(2))] : nil
    let ties: Ties = random.below(8) == 0 ? .shared : .countback
    let percent = random.below(2) == 0 ? nil : Allowance(percent: 80 + random.below(21))
    let game = RoundGame(format, random.below(3) == 0 ? .gross : .net, allowance: percent, sides: sides, ties: ties)
    let startHole = mode.holeNumbers[random.below(3) == 0 ? random.below(mode.holeNumbers.count) : 0]
    let (place, isOneTee, isOneIndex) = (random.below(tees.count), random.below(4) > 0, random.below(4) > 0)
    let index = random.below(400) - 40
    var over = mode.holeNumbers.map { _ in [-1, 0, 0, 0, 1, 1, 1, 2, 2, 3][random.below(10)] }
    var (told, entries, first): ([Told.Card], [GameEntry<String>], Int?) = ([], [], nil)
    for id in ids {
      let tee = isOneTee ? place : random.below(tees.count)
      let own = HandicapIndex(rawValue: isOneIndex ? index : index + random.below(60))
      // The sides have the same balls, exchanged together.
      if sides == nil || told.count == 2 {
        for _ in 0..<random.below(3) {
          let (early, late) = exchanged[over.count == 18 ? random.below(7) : 4 + random.below(3)]
          over.swapAt(early.lowerBound + random.below(early.count), late.lowerBound + random.below(late.count))
        }
      }
      let plays = game.handicaps([try entry(id, tees[tee], startHole, nil, own)])[0]?.strokes ?? 0
      first = first ?? plays
      var strokes = zip(tees[tee].holes, over).map { max(1, $0.par.rawValue + $1) }
      for _ in 0..<max(0, plays - (first ?? plays)) { strokes[random.below(strokes.count)] += 1 }
      // A few picked a ball up, or have a hole left.
      let lacks = random.below(20) == 0 ? random.below(strokes.count) : nil
      let isPickedUp = random.below(2) == 0
      let scores = strokes.indices.map { $0 == lacks ? isPickedUp ? "x" : "." : "\(strokes[$0])" }
      let made = try entry(id, tees[tee], startHole, scores, own)
      entries.append(made)
      let index = own.map { Double($0.rawValue) / 10 }
      told.append(Told.Card(tee: tee, index: index, finished: made.isFinished, scores: scores.joined(separator: " ")))
    }
    return self.told(mode, startHole, game, told, entries)
  }

  /// Exchanges of which each changes one stretch, and those within it: from the last nine to the last hole, then the
  /// same of the first nine.
  private static let exchanged: [(Range<Int>, Range<Int>)] = [
    (0..<9, 9..<18), (9..<12, 12..<18), (12..<15, 15..<18), (15..<17, 17..<18),
    (0..<3, 3..<9), (3..<6, 6..<9), (6..<8, 8..<9),
  ]

  private static func entry(
    _ id: String,
    _ tee: TeeSnapshot,
    _ startHole: HoleNumber,
    _ scores: [String]?,
    _ index: HandicapIndex?
  ) throws -> GameEntry<String> {
    guard var card = Card(tee: tee, startHole: startHole) else { throw Unmakeable() }
    for (hole, score) in zip(tee.holes, scores ?? []) where score != "." {
      let entry = HoleEntry(strokes: Int(score), pickedUp: score == "x")
      try card.set(try HoleScore(entry, par: nil), at: hole.number)
    }
    return GameEntry(id, card: card, isFinished: false, index: index)
  }
}
