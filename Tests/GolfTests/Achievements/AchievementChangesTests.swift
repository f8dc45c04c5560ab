import FoundationEssentials
import Golf
import TestValues
import Testing

struct AchievementChangesTests {
  let first = RoundID(UUID())
  let second = RoundID(UUID())

  func nine(_ overPar: [Int], on day: String, _ id: RoundID, putts: Int? = nil) throws -> PlayedRound {
    let tee = try tee(pars: overPar.map { _ in 4 })
    return try round(try card(tee, try overPar.map { try scored(4 + $0, putts: putts) }), on: day, id: id)
  }

  @Test func `A new round earns`() throws {
    let played = try nine([-1, 1, 1, 1, 1, 1, 1, 1, 1], on: "2026-05-01", first)
    let changes = AchievementChanges(from: [], to: [played])
    #expect(changes.earned.map(\.badge) == [.firstBirdie])
    #expect(changes.withdrawn.isEmpty && changes.passed.isEmpty && !changes.isEmpty)
    #expect(AchievementChanges(from: [played], to: [played]).isEmpty)
  }

  @Test func `A correction withdraws, and says which hole`() throws {
    let before = try nine([1, -1, 1, 1, 1, 1, 1, 1, 1], on: "2026-05-01", first)
    let after = try nine([1, 0, 1, 1, 1, 1, 1, 1, 1], on: "2026-05-01", first)
    let changes = AchievementChanges(from: [before], to: [after])
    #expect(changes.earned.map(\.badge) == [.firstPar])
    #expect(changes.withdrawn.map(\.award.badge) == [.firstBirdie])
    #expect(changes.withdrawn.first?.reason == "The round of 2026-05-01 was corrected: hole 2 is 4 now, not 3.")
  }

  @Test func `A correction of putts is reported as one of putts`() throws {
    let before = try nine(Array(repeating: 1, count: 9), on: "2026-05-01", first, putts: 2)
    let after = try round(
      try card(
        before.card.tee,
        try (1...9).map { try scored(5, putts: $0 == 4 ? 3 : $0 == 5 ? nil : 2) }
      ),
      id: first
    )
    let changes = AchievementChanges(from: [before], to: [after])
    #expect(
      changes.withdrawn.map(\.reason) == [
        "The round of 2026-05-01 was corrected: hole 4 has 3 putts now, not 2 putts and "
          + "hole 5 has no putts entered now, not 2 putts."
      ]
    )
  }

  @Test func `When a round is deleted its badge moves to the next round or is withdrawn`() throws {
    let birdie = [-1, 1, 1, 1, 1, 1, 1, 1, 1]
    let (early, late) = (try nine(birdie, on: "2026-05-01", first), try nine(birdie, on: "2026-05-02", second))
    let passing = try #require(AchievementChanges(from: [early, late], to: [late]).passed.first)
    #expect(passing.from.round == first && passing.to.round == second)
    #expect(passing.reason == "The round of 2026-05-01 no longer counts.")
    let withdrawn = AchievementChanges(from: [early], to: []).withdrawn
    #expect(withdrawn.map(\.reason) == ["The round of 2026-05-01 no longer counts."])
  }

  @Test func `A back-dated round takes the first from a later one`() throws {
    let birdie = [-1, 1, 1, 1, 1, 1, 1, 1, 1]
    let (early, late) = (try nine(birdie, on: "2026-04-01", first), try nine(birdie, on: "2026-05-02", second))
    let passing = try #require(AchievementChanges(from: [late], to: [late, early]).passed.first)
    #expect(passing.to.round == first)
    #expect(passing.reason == "The round of 2026-04-01 holds it: 3 on hole 1, a par 4.")
  }

  @Test func `A best is withdrawn when there is nothing left that it beat`() throws {
    let worse = try nine(Array(repeating: 2, count: 9), on: "2026-05-01", first)
    let best = try nine(Array(repeating: 1, count: 9), on: "2026-05-02", second)
    let changes = AchievementChanges(from: [worse, best], to: [best])
    #expect(
      changes.withdrawn.map(\.award.badge.title) == [
        "Personal best over 9 holes", "Course best over 9 holes",
      ]
    )
    #expect(changes.withdrawn.first?.reason == "Other rounds than that of 2026-05-02 were changed.")
    let moved = try nine(Array(repeating: 1, count: 9), on: "2026-04-02", second)
    #expect(
      AchievementChanges(from: [worse, best], to: [worse, moved]).withdrawn.first?.reason
        == "The round of 2026-05-02 was moved to 2026-04-02."
    )
  }

  @Test func `A barrier gives way to a harder one, and comes back without it`() throws {
    let hundred = try flat(Array(repeating: 1, count: 18), on: "2026-05-01")
    let ninety = try flat(Array(repeating: 0, count: 18), on: "2026-05-02")
    let changes = AchievementChanges(from: [hundred], to: [hundred, ninety])
    #expect(changes.withdrawn.map(\.reason) == ["Broke 80 on 2026-05-02: only the best is kept."])
    #expect(changes.earned.contains { $0.badge == .broke(.score80) })
    let back = AchievementChanges(from: [hundred, ninety], to: [hundred])
    #expect(back.earned.map(\.badge) == [.broke(.score100)])
    #expect(back.withdrawn.contains { $0.award.badge == .broke(.score80) })
  }

  @Test func `Changes lead from the badges held before to those held now`() throws {
    try forAll(
      seeds: 1...60,
      make: { random in
        let rounds = try (1...10).map { try RandomRounds.round(day: $0, &random) }
        return (rounds, rounds.filter { _ in Bool.random(using: &random) })
      },
      shrink: { before, after in before.indices.map { (before.removing($0), after) } },
      holds: { before, after in
        let changes = AchievementChanges(from: before, to: after)
        var held = Dictionary(uniqueKeysWithValues: Achievements(before).awards.map { ($0.badge, $0.round) })
        for gone in changes.withdrawn {
          guard held.removeValue(forKey: gone.award.badge) == gone.award.round else { return false }
        }
        for passing in changes.passed { held[passing.to.badge] = passing.to.round }
        for award in changes.earned { held[award.badge] = award.round }
        return held == Dictionary(uniqueKeysWithValues: Achievements(after).awards.map { ($0.badge, $0.round) })
      }
    )
  }
}
