import TestValues
import Golf

/// A line on holes of par 4 from a text: digits are strokes, "x" is a ball picked up, "." a hole not played.
func line(
  _ name: String,
  _ scores: String,
  from start: Int? = nil,
  isFinished: Bool = false,
  received: [Int: Int] = [:]
) throws -> ScoreLine<String> {
  let scores = try scores.map { character -> HoleScore? in
    switch character {
    case ".": nil
    case "x": try scored(nil, pickedUp: true)
    default: try scored(character.wholeNumberValue)
    }
  }
  let card = try card(try tee(pars: scores.map { _ in 4 }), from: start, scores)
  return ScoreLine(name, card: card, isFinished: isFinished) { received[$0.rawValue] ?? 0 }
}

/// Random lines of some players over some holes, from one start hole; some holes are picked up or open.
func randomTexts(players: Int, holes: Int, _ random: inout Seeded) -> [String] {
  (0..<players).map { _ in
    String((0..<holes).map { _ in "33445566xx."[Int.random(in: 0..<11, using: &random)] })
  }
}

extension String {
  subscript(place: Int) -> Character { self[index(startIndex, offsetBy: place)] }
}

/// Smaller games: one hole less for all players, or one hole set to four.
func shrunk(_ texts: [String]) -> [[String]] {
  guard let holes = texts.first?.count else { return [] }
  let shorter = holes > 1 ? (0..<holes).map { hole in texts.map { String(Array($0).removing(hole)) } } : []
  let plainer = texts.indices.flatMap { player in
    (0..<holes).compactMap { hole -> [String]? in
      guard texts[player][hole] != "4" else { return nil }
      var characters = Array(texts[player])
      characters[hole] = "4"
      var copy = texts
      copy[player] = String(characters)
      return copy
    }
  }
  return shorter + plainer
}
