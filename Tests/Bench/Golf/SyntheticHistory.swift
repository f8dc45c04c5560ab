import FoundationEssentials
import Golf

/// Rounds of one player with everything entered on every hole, identical each time.
enum SyntheticHistory {
  static func rounds(_ count: Int) -> [PlayedRound] {
    var random = SplitMix(state: 2026)
    let tees = ShippedCourses.all.flatMap { course in
      course.tees.compactMap { tee in tee.snapshot(.eighteen).map { (course.reference, $0) } }
    }
    guard let start = LocalDate(year: 2000, month: 1, day: 1) else { return [] }
    return (0..<count).compactMap { number in
      let (course, tee) = tees[number % tees.count]
      guard let day = start.adding(days: 4 * number), var card = Card(tee: tee),
        let startedAt = Timestamp(millisecondsSince1970: Int64(day.daysSince1970) * 86_400_000)
      else { return nil }
      for hole in tee.holes {
        guard let score = score(par: hole.par.rawValue, &random) else { return nil }
        try? card.set(score, at: hole.number)
      }
      return PlayedRound(round: RoundID(UUID()), playedOn: day, startedAt: startedAt, course: course, card: card)
    }
  }

  private static func score(par: Int, _ random: inout SplitMix) -> HoleScore? {
    let putts = Int.random(in: 1...3, using: &random)
    let toGreen = Int.random(in: max(1, par - 3)...par, using: &random)
    let entry = HoleEntry(
      strokes: toGreen + putts,
      putts: putts,
      firstPuttFeet: Int.random(in: 1...70, using: &random),
      fairway: par > 3 ? Fairway.allCases.randomElement(using: &random)?.rawValue : nil,
      penalties: Int.random(in: 0...9, using: &random) == 0 && toGreen > 1 ? 1 : 0,
      greensideBunker: Int.random(in: 0...9, using: &random) == 0
    )
    return try? HoleScore(entry, par: nil)
  }
}

/// Random numbers that are identical each time (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
