import TestValues
import FoundationEssentials
import Golf

/// Rounds with everything that a card allows: holes without data, picked up, missing.
enum RandomRounds {
  static func round(day: Int, _ random: inout Seeded) throws -> PlayedRound {
    let courses = ShippedCourses.all
    let course = try require(courses.randomElement(using: &random))
    let mode = try require(
      RoundMode.allCases.filter { $0.isPlayable(onHoles: course.holeCount) }.randomElement(using: &random)
    )
    let tee = try require(course.tees.randomElement(using: &random)?.snapshot(mode))
    let start = try require(tee.holes.randomElement(using: &random)).number
    var card = try require(Card(tee: tee, startHole: start))
    for hole in tee.holes where Int.random(in: 0..<200, using: &random) > 0 {
      try card.set(try score(hole.par.rawValue, &random), at: hole.number)
    }
    let playedOn = try require(LocalDate(year: 2026, month: 1 + day / 28, day: 1 + day % 28))
    return PlayedRound(
      round: RoundID(UUID()),
      playedOn: playedOn,
      startedAt: try require(Timestamp(millisecondsSince1970: Int64(playedOn.daysSince1970) * 86_400_000)),
      course: course.reference,
      card: card
    )
  }

  static func score(_ par: Int, _ random: inout Seeded) throws -> HoleScore {
    switch Int.random(in: 0..<80, using: &random) {
    case 0: return try scored(nil, pickedUp: true)
    // With a most likely score, sometimes a birdie or better.
    case 1: return try scored(Int.random(in: 1...9, using: &random), putts: 0, pickedUp: true)
    default: break
    }
    let putts = Int.random(in: 0...3, using: &random)
    let toGreen = Int.random(in: max(1, par - 3)...par + 1, using: &random)
    let isFull = Bool.random(using: &random)
    return try scored(
      toGreen + putts,
      putts: isFull ? putts : nil,
      feet: isFull && putts > 0 && Bool.random(using: &random) ? Int.random(in: 1...90, using: &random) : nil,
      fairway: isFull && par > 3 ? Fairway.allCases.randomElement(using: &random)?.rawValue : nil,
      penalties: isFull ? 0 : nil,
      bunker: isFull ? Bool.random(using: &random) : nil
    )
  }
}

extension Array {
  func removing(_ place: Int) -> [Element] {
    var copy = self
    copy.remove(at: place)
    return copy
  }
}
