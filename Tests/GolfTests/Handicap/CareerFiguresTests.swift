import FoundationEssentials
import Golf
import TestValues
import Testing

/// A career updated from edit to edit, compared with one recomputed from scratch; and the cost of an edit, measured in
/// days whose index was recomputed.
struct CareerFiguresTests {
  /// Long enough that the low index and the last 20 scores lie both within and beyond what an edit changes.
  private static func rounds(_ count: Int, _ random: inout Seeded) throws -> [PlayedRound] {
    var day = 15_000
    return try (0..<count).map { place in
      day += Int.random(in: 0...3, using: &random) * Int.random(in: 0...4, using: &random)
      return try RandomCards.round(day: day, place, 2, &random)
    }
  }

  private static func conditions(_ round: PlayedRound) -> PlayingConditions {
    PlayingConditions(rawValue: round.playedOn.day % 7 - 1) ?? .normal
  }

  @Test(arguments: 1...40) func `After any edits a career is what its rounds make`(seed: Int) throws {
    var random = Seeded(UInt64(seed))
    var rounds = try Self.rounds(Int.random(in: 10...160, using: &random), &random)
    var career = CareerFigures(rounds, conditions: Self.conditions)
    for _ in 0..<6 {
      let gone = rounds.filter { _ in Int.random(in: 0..<rounds.count, using: &random) < 3 }
      let ids = Set(gone.map(\.round))
      rounds.removeAll { ids.contains($0.round) }
      var new: [PlayedRound] = []
      for old in gone where Bool.random(using: &random) {
        // Corrected, and perhaps moved.
        let day =
          old.playedOn.daysSince1970 + (Bool.random(using: &random) ? 0 : Int.random(in: -50...50, using: &random))
        let other = try RandomCards.round(day: day, 0, 2, &random)
        new.append(
          PlayedRound(
            round: old.round,
            playedOn: other.playedOn,
            startedAt: other.startedAt,
            course: other.course,
            card: other.card
          )
        )
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        new.append(try RandomCards.round(day: 15_000 + Int.random(in: -20...900, using: &random), 0, 2, &random))
      }
      rounds += new
      let before = career
      let edit = try require(career.edit(gone, to: new.map { ($0, Self.conditions($0)) }))
      let expected = PlayerHandicap(rounds, conditions: Self.conditions)
      #expect(career.handicap == expected)
      #expect(career.achievements == Achievements(expected.rounds))
      #expect(edit.handicap == HandicapChanges(from: before.handicap, to: expected))
      let changes = AchievementChanges(from: before.handicap.rounds, to: expected.rounds)
      #expect(edit.achievements == changes)
    }
  }

  @Test func `A round that is not there cannot be replaced, and nothing is changed`() throws {
    var random = Seeded(5)
    let rounds = try Self.rounds(30, &random)
    var career = CareerFigures(rounds.dropLast())
    let before = career.handicap
    #expect(career.edit([rounds[29]], to: []) == nil)
    #expect(career.handicap == before)
  }

  @Test func `Rounds entered backwards, one by one, each recompute some sixty days and not all later ones`() throws {
    var random = Seeded(7)
    let rounds = try (0..<300).map { try RandomCards.round(day: 15_000 + 20 * $0, 0, 2, &random) }
    var career = CareerFigures([PlayedRound]())
    var days = 0
    for round in rounds.reversed() { days += try require(career.edit([], to: [(round, .normal)])).daysFound }
    #expect(career.handicap == PlayerHandicap(rounds))
    // In order, each round costs one day. Without taking over later days it was 45,000.
    #expect(days < 90 * rounds.count, "\(days)")
  }

  @Test func `All of them at once are one edit`() throws {
    var random = Seeded(8)
    let rounds = try (0..<300).map { try RandomCards.round(day: 15_000 + 3 * $0, 0, 2, &random) }
    var career = CareerFigures(rounds.suffix(1))
    let edit = try require(career.edit([], to: rounds.dropLast().reversed().map { ($0, .normal) }))
    #expect(career.handicap == PlayerHandicap(rounds))
    #expect(edit.daysFound <= rounds.count)
    let all = try require(career.edit(career.handicap.rounds, to: []))
    #expect(career.handicap.rounds.isEmpty)
    #expect(all.daysFound == 0)
    #expect(all.handicap.ranges.count == 1)
  }

  @Test func `However scattered an edit's changes are, the stored part is bounded and ends where the edit ends`() throws
  {
    // Before the edit, a score of the same day counts; afterwards none does: every other day changes and changes back.
    var random = Seeded(9)
    let rounds = try Self.rounds(400, &random)
    var career = CareerFigures(rounds)
    let gone = rounds.enumerated().filter { $0.offset % 7 == 0 }.map(\.element)
    let before = career.handicap
    let edit = try require(career.edit(gone, to: []))
    #expect(edit.handicap.ranges.count <= HandicapChanges.mostRanges)
    let days = Set((before.history.revisions + career.handicap.history.revisions).map(\.playedOn)).sorted()
    let changed = days.filter { day in
      before.history.revisions.last { $0.playedOn <= day }?.index
        != career.handicap.history.revisions.last { $0.playedOn <= day }?.index
    }
    #expect(edit.handicap.ranges.last?.last.playedOn == changed.last)
    #expect(edit.handicap.ranges.first?.first.playedOn == changed.first)
  }
}
