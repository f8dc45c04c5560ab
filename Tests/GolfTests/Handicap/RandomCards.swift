import TestValues
import FoundationEssentials
import Golf

/// Finished rounds on the shipped courses: 18 and 9 holes, with holes picked up, with and without a most likely score,
/// and sometimes with missing holes; some days have several.
enum RandomCards {
  static func scores(_ random: inout Seeded) throws -> [PostedScore] {
    try rounds(&random).compactMap { PostedScore(playedOn: $0.playedOn, card: $0.card) }
  }

  static func rounds(_ random: inout Seeded) throws -> [PlayedRound] {
    let skill = Int.random(in: -1...4, using: &random)
    var day = 15_000
    return try (0..<Int.random(in: 4...35, using: &random)).map { place in
      day += Int.random(in: 0...1, using: &random) * Int.random(in: 0...40, using: &random)
      return try round(day: day, place, skill, &random)
    }
  }

  static func round(day: Int, _ place: Int, _ skill: Int, _ random: inout Seeded) throws -> PlayedRound {
    let course = try require(ShippedCourses.all.randomElement(using: &random))
    let tees = course.tees.flatMap { tee in RoundMode.allCases.compactMap { tee.snapshot($0) } }
    var card = try require(Card(tee: try require(tees.randomElement(using: &random))))
    let isPartial = Int.random(in: 0...5, using: &random) == 0
    for hole in card.tee.holes where !isPartial || Int.random(in: 0...3, using: &random) > 0 {
      try card.set(try score(hole, skill, &random), at: hole.number)
    }
    return PlayedRound(
      round: RoundID(UUID()),
      playedOn: try require(LocalDate(daysSince1970: day)),
      startedAt: try require(Timestamp(millisecondsSince1970: Int64(day * 86_400_000 + place))),
      course: course.reference,
      card: card
    )
  }

  static func score(_ hole: Hole, _ skill: Int, _ random: inout Seeded) throws -> HoleScore {
    let strokes = max(1, hole.par.rawValue + skill / 2 + Int.random(in: -2...3, using: &random))
    switch Int.random(in: 0...19, using: &random) {
    case 0: return try HoleScore(HoleEntry(pickedUp: true), par: nil)
    case 1: return try HoleScore(HoleEntry(strokes: strokes + 4, pickedUp: true), par: nil)
    default: return try HoleScore(HoleEntry(strokes: strokes), par: nil)
    }
  }
}
