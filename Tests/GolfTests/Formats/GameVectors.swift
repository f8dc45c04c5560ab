import FoundationEssentials
import TestValues

@testable import Golf

/// The text of `contracts/golf/random-games.json`: rounds made from a seed, each with what the engine makes of its game.
/// The app must make the same of them.
enum GameVectors {
  static let count = 1_000
  /// The rounds after them, in which scores are equal and the game has a countback.
  static let equalCount = 280

  static let description = """
    A thousand rounds made from a seed and 280 of equal scores with a countback, with what the engine makes of the game \
    of each; the app's tests compare it with theirs. Cards are called 1 to 4, and their players Anna, Bo, Cy and Di. A card's scores are in the order of the hole \
    numbers: strokes, `x` for a ball that was picked up (`x6`: with its most likely score), or a dot for a hole without a \
    score. A tee's holes are number, par and stroke index; a round's tees are those of its mode. `plays` has the strokes \
    that each card receives in the game. `lacks` says what a game lacks before it can be scored. Written by \
    scripts/write-game-vectors.
    """

  /// `{"format": "matchPlay", "result": {...}}`, as the rules name the format.
  struct Outcome: Encodable {
    let result: GameResult<String>

    func encode(to encoder: any Encoder) throws {
      switch result {
      case .players(let result): try result.encode(to: encoder)
      case .sides(let result, _): try result.encode(to: encoder)
      }
    }
  }

  struct Told: Encodable {
    struct Card: Encodable {
      let tee: Int
      let index: Double?
      let finished: Bool
      let scores: String
    }

    let mode: RoundMode
    let startHole: Int
    let game: RoundGame<String>
    let cards: [Card]
    let plays: [Int?]
    let lacks: String?
    let sentence: String?
    let outcome: Outcome?
  }

  static func text() throws -> String {
    var random = Seeded(20_261_130)
    let modes: [RoundMode] = [.eighteen, .front, .back]
    let tees = try modes.map { mode in try (0..<6).map { _ in try tee(mode, &random) } }
    let toldTees = try zip(modes, tees).map { mode, tees in
      "    \"\(mode.rawValue)\": [\n\(try tees.map { "      \(try json(ToldTee($0)))" }.joined(separator: ",\n"))\n    ]"
    }
    let rounds = try (0..<count).map { number in
      let place = random.below(10)
      let mode = place < 6 ? 0 : place < 8 ? 1 : 2
      let format = GameFormat.allCases[number % GameFormat.allCases.count]
      return "    \(try json(try round(format, modes[mode], tees[mode], &random)))"
    }
    let equal = try (0..<equalCount).map { number in
      let mode = number % 4 == 0 ? 1 + random.below(2) : 0
      let format = ranked[number % ranked.count]
      return "    \(try json(try equalRound(format, modes[mode], tees[mode], &random)))"
    }
    return """
      {
        "description": \(try json(description)),
        "tees": {
      \(toldTees.joined(separator: ",\n"))
        },
        "rounds": [
      \((rounds + equal).joined(separator: ",\n"))
        ]
      }

      """
  }

  private static func round(
    _ format: GameFormat,
    _ mode: RoundMode,
    _ tees: [TeeSnapshot],
    _ random: inout Seeded
  ) throws -> Told {
    let players = players(of: format, &random)
    let ids = (1...players).map(String.init)
    let game = game(format, ids, &random)
    let startHole = random.below(3) == 0 ? mode.holeNumbers[random.below(mode.holeNumbers.count)] : mode.holeNumbers[0]
    guard let order = OrderOfPlay(mode.holeNumbers, from: startHole)?.holes else { throw Unmakeable() }
    // Half of the rounds are played to the end; in the others each player has come about as far.
    let far = random.below(2) == 0 ? order.count : random.below(order.count + 1)
    let isOneTee = random.below(2) == 0
    let first = random.below(tees.count)
    let hasIndexes = random.below(8) > 0
    let isFinished = random.below(3) == 0
    var told: [Told.Card] = []
    var entries: [GameEntry<String>] = []
    for id in ids {
      let place = isOneTee ? first : random.below(tees.count)
      let index = hasIndexes || random.below(2) == 0 ? HandicapIndex(rawValue: random.below(590) - 50) : nil
      let isOver = isFinished ? random.below(6) > 0 : random.below(12) == 0
      let thru = max(0, min(order.count, far - random.below(3) / 2))
      let (card, scores) = try card(tees[place], order, thru: thru, &random)
      told.append(
        Told.Card(tee: place, index: index.map { Double($0.rawValue) / 10 }, finished: isOver, scores: scores)
      )
      entries.append(GameEntry(id, card: card, isFinished: isOver, index: index))
    }
    return self.told(mode, startHole, game, told, entries)
  }

  static func told(
    _ mode: RoundMode,
    _ startHole: HoleNumber,
    _ game: RoundGame<String>,
    _ told: [Told.Card],
    _ entries: [GameEntry<String>]
  ) -> Told {
    let result = game.result(entries)
    return Told(
      mode: mode,
      startHole: startHole.rawValue,
      game: game,
      cards: told,
      plays: game.handicaps(entries).map { $0?.strokes },
      lacks: game.lack(entries)?.rawValue,
      sentence: result?.sentence { ["1": "Anna", "2": "Bo", "3": "Cy", "4": "Di"][$0] ?? "" },
      outcome: result.map(Outcome.init)
    )
  }

  private static func players(of format: GameFormat, _ random: inout Seeded) -> Int {
    // One round in twenty has any number, so that some lack players.
    if random.below(20) == 0 { return 1 + random.below(4) }
    return switch format {
    case .strokePlay, .stableford, .modifiedStableford: 1 + random.below(4)
    case .skins: 2 + random.below(3)
    case .matchPlay, .nassau: 2 + max(0, random.below(4) - 1)
    case .bestBall: 3 + random.below(2)
    case .fourBall: 4
    }
  }

  private static func game(_ format: GameFormat, _ ids: [String], _ random: inout Seeded) -> RoundGame<String> {
    let percents = [nil, nil, nil, 1, 50, 75, 80, 85, 90, 95, 100, 1 + random.below(100)]
    let percent = percents[random.below(percents.count)]
    var sides: [[String]]?
    if format.allowsSides, ids.count > 2 ? random.below(8) > 0 : random.below(6) == 0 {
      var order = ids
      for place in order.indices.dropFirst() { order.swapAt(place, random.below(place + 1)) }
      let first = format == .fourBall ? 2 : 1 + random.below(max(1, ids.count - 1))
      sides = [Array(order.prefix(first)), Array(order.dropFirst(first))]
      // A card that joined later is on no side.
      if random.below(16) == 0 { _ = sides?[1].popLast() }
    }
    return RoundGame(
      format,
      random.below(3) == 0 ? .gross : .net,
      allowance: percent.flatMap(Allowance.init(percent:)),
      sides: sides
    )
  }

  private static func card(
    _ tee: TeeSnapshot,
    _ order: [HoleNumber],
    thru: Int,
    _ random: inout Seeded
  ) throws -> (Card, scores: String) {
    guard var card = Card(tee: tee, startHole: order[0]) else { throw Unmakeable() }
    let played = Set(order.prefix(thru))
    var texts: [String] = []
    for hole in tee.holes {
      // A few holes were left out, or entered ahead.
      guard played.contains(hole.number) != (random.below(40) == 0) else {
        texts.append(".")
        continue
      }
      let strokes = max(1, hole.par.rawValue + [-2, -1, -1, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 5][random.below(15)])
      let kind = random.below(25)
      let entry = HoleEntry(strokes: kind == 0 ? nil : strokes, pickedUp: kind < 2)
      try card.set(try HoleScore(entry, par: nil), at: hole.number)
      texts.append(kind == 0 ? "x" : kind == 1 ? "x\(strokes)" : "\(strokes)")
    }
    return (card, texts.joined(separator: " "))
  }

  private static func tee(_ mode: RoundMode, _ random: inout Seeded) throws -> TeeSnapshot {
    let numbers = mode.holeNumbers
    // The nines of some courses have the odd or the even stroke indexes, others 1 to 9.
    let step = numbers.count == 9 ? 1 + random.below(2) : 1
    let offset = step == 2 ? random.below(2) : 0
    var indexes = numbers.indices.map { 1 + $0 * step + offset }
    for place in indexes.indices.dropFirst() { indexes.swapAt(place, random.below(place + 1)) }
    let holes = try zip(numbers, indexes).map { number, index in
      guard let par = Par(rawValue: [3, 3, 4, 4, 4, 4, 4, 5, 5, 6][random.below(random.below(4) == 0 ? 10 : 9)]),
        let strokeIndex = StrokeIndex(rawValue: index)
      else { throw Unmakeable() }
      return Hole(number: number, par: par, strokeIndex: strokeIndex, yards: 300)
    }
    let par = holes.reduce(0) { $0 + $1.par.rawValue }
    guard let rating = CourseRating(rawValue: par * 10 + random.below(90) - 45),
      let slope = Slope(rawValue: 55 + random.below(101))
    else { throw Unmakeable() }
    let id = TeeID(rawValue: "t\(random.below(1_000))")
    let rated = Rating(courseRating: rating, slope: slope)
    return TeeSnapshot(id: id, name: "", colour: "", gender: .any, rating: rated, holes: holes)
  }

  private struct ToldTee: Encodable {
    let courseRating: Double
    let slope: Int
    let holes: [[Int]]

    init(_ tee: TeeSnapshot) {
      courseRating = Double(tee.rating.courseRating.rawValue) / 10
      slope = tee.rating.slope.rawValue
      holes = tee.holes.map { [$0.number.rawValue, $0.par.rawValue, $0.strokeIndex.rawValue] }
    }
  }

  struct Unmakeable: Error {}

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

extension Seeded {
  /// The same on each platform and with each standard library.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
