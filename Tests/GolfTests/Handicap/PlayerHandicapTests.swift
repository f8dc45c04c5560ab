import Golf
import TestValues
import Testing

/// A player's rounds as a history, compared with the slow reference; and the effects of an edit.
struct PlayerHandicapTests {
  @Test func `Each round's differential and indexes agree with the slow reference`() throws {
    var kinds: [Int: Int] = [:]
    try forAll(
      make: { try RandomCards.rounds(&$0) },
      shrink: { rounds in rounds.indices.map { rounds.removing($0) } },
      holds: { rounds in
        let found = PlayerHandicap(rounds.reversed(), conditions: Self.conditions)
        let scores = SlowReference.scores(rounds.map { SlowReference.Played($0, pcc: Self.conditions($0).rawValue) })
        let posted = scores.compactMap(\.self)
        let history = SlowReference.history(posted)
        guard found.history.revisions.map(\.index.rawValue) == history.map(\.index),
          found.rounds.map(\.round) == rounds.map(\.round)
        else { return false }
        let first = history.first?.day
        return zip(found.rounds, scores).allSatisfy { round, score in
          guard let score else { return round.handicap == nil }
          let morning = history.last { $0.day < score.day }?.index
          // Before the first index 9 to 17 holes have no differential of their own to compare.
          if morning == nil, score.holes < 18 { return first != nil || round.handicap == nil }
          kinds[score.holes, default: 0] += 1
          let differential = SlowReference.full(score, index: morning ?? 0).tenths
          return round.handicap?.differential.count == differential && round.handicap?.index?.rawValue == morning
            && round.handicap?.revisedIndex?.rawValue == history.last { $0.day <= score.day }?.index
            && found[round.round] == round.handicap
        }
      }
    )
    #expect((9...18).allSatisfy { kinds[$0, default: 0] > 5 }, "\(kinds)")
  }

  /// Playing conditions derived from the day.
  private static func conditions(_ round: PlayedRound) -> PlayingConditions {
    PlayingConditions(rawValue: round.playedOn.day % 7 - 1) ?? .normal
  }

  @Test func `The order in which rounds are given says nothing`() throws {
    try forAll(
      seeds: 1...100,
      make: { random in
        let rounds = try RandomCards.rounds(&random)
        return (rounds, rounds.shuffled(using: &random))
      },
      holds: { PlayerHandicap($0) == PlayerHandicap($1) }
    )
  }

  @Test func `Appending round by round gives the same result as computing all at once`() throws {
    var appended = 0
    try forAll(
      seeds: 1...100,
      make: { try RandomCards.rounds(&$0) },
      holds: { rounds in
        let rounds = rounds.inOrder()
        var (handicap, badges) = (PlayerHandicap([PlayedRound]()), Achievements([]))
        for (place, round) in rounds.enumerated() {
          let all = PlayerHandicap(rounds[...place], conditions: Self.conditions)
          let before = handicap
          if handicap.append(round, conditions: Self.conditions(round)), let last = handicap.rounds.last {
            appended += 1
            badges.append(last)
          } else {
            guard handicap == before else { return false }
            (handicap, badges) = (all, Achievements(all.rounds))
          }
          guard handicap == all, badges == Achievements(all.rounds) else { return false }
        }
        return true
      }
    )
    #expect(appended > 100, "\(appended)")
  }

  @Test func `A round that is no acceptable score has no handicap`() throws {
    let short = try round(
      try card(try tee(pars: Array(repeating: 4, count: 18)), try (0..<9).map { _ in try scored(4) })
    )
    let enough = try round(try card(short.card.tee, try (0..<10).map { _ in try scored(4) }))
    let nine = try round(try card(try tee(pars: Array(repeating: 4, count: 9)), try (0..<8).map { _ in try scored(4) }))
    let full = try round(try card(short.card.tee, try (0..<18).map { _ in try scored(5) }))
    let handicap = PlayerHandicap([short, enough, nine, full])
    #expect(handicap.history.scores.count == 2)
    #expect([short, enough, nine].allSatisfy { handicap[$0.round] == nil })
    #expect(handicap[full.round] == RoundHandicap(differential: Tenths(180), index: nil, revisedIndex: nil))
    #expect(PlayerHandicap([PlayedRound]()).rounds.isEmpty)
  }

  @Test func `Changes list exactly the days after which another index is in force`() throws {
    var edits = 0
    try forAll(
      make: { random in
        let before = try RandomCards.rounds(&random)
        return (before, try Self.edited(before, &random))
      },
      holds: { before, after in
        let (old, new) = (PlayerHandicap(before), PlayerHandicap(after))
        let changes = HandicapChanges(from: old, to: new)
        edits += changes.ranges.count
        let days = Set((old.history.revisions + new.history.revisions).map(\.playedOn)).sorted()
        let isChanged = days.map { Self.inForce(old, after: $0) != Self.inForce(new, after: $0) }
        // Each changed day lies in a range, and no other day does; between two ranges there is an unchanged day.
        let told = days.map { day in changes.ranges.contains { $0.first.playedOn <= day && day <= $0.last.playedOn } }
        return told == isChanged
          && zip(changes.ranges, changes.ranges.dropFirst()).allSatisfy { earlier, later in
            days.contains { earlier.last.playedOn < $0 && $0 < later.first.playedOn }
          }
          && changes.ranges.flatMap { [$0.first, $0.last] }.allSatisfy {
            $0.before == Self.inForce(old, after: $0.playedOn) && $0.after == Self.inForce(new, after: $0.playedOn)
          }
          && changes.reason.hasPrefix("The ") && changes.reason.hasSuffix(".")
      }
    )
    #expect(edits > 150, "\(edits)")
  }

  private static func inForce(_ handicap: PlayerHandicap, after day: LocalDate) -> HandicapIndex? {
    handicap.history.revisions.last { $0.playedOn <= day }?.index
  }

  /// One round corrected, moved, removed or added.
  private static func edited(_ rounds: [PlayedRound], _ random: inout Seeded) throws -> [PlayedRound] {
    var rounds = rounds
    let place = Int.random(in: rounds.indices, using: &random)
    let day = rounds[place].playedOn.daysSince1970 + Int.random(in: -30...30, using: &random)
    let other = try RandomCards.round(day: day, 0, 2, &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: rounds.remove(at: place)
    case 1: rounds.append(other)
    case 2: rounds[place] = rounds[place].with(playedOn: other.playedOn)
    default:
      var card = rounds[place].card
      for hole in card.tee.holes where Int.random(in: 0...5, using: &random) == 0 {
        try card.set(try RandomCards.score(hole, 2, &random), at: hole.number)
      }
      rounds[place] = rounds[place].with(card: card)
    }
    return rounds
  }

  @Test func `A change is reported with its reason`() throws {
    // Differentials are the strokes over par.
    let rounds = try (0..<4).map { try flat(Array(repeating: 1, count: 18), on: "2026-05-1\($0)") }
    var card = rounds[1].card
    try card.set(try scored(3), at: try hole(7))
    let corrected = rounds.replacing(1, with: rounds[1].with(card: card))
    let all = PlayerHandicap(rounds)
    func changes(_ after: [PlayedRound]) -> HandicapChanges { HandicapChanges(from: all, to: PlayerHandicap(after)) }
    func days(_ first: (String, Double?, Double?), _ last: (String, Double?, Double?)) throws -> [HandicapChanges.Range]
    {
      func day(_ day: (String, Double?, Double?)) throws -> HandicapChanges.Day {
        HandicapChanges.Day(
          playedOn: try require(LocalDate(day.0)),
          before: try day.1.map(index),
          after: try day.2.map(index)
        )
      }
      return [HandicapChanges.Range(first: try day(first), last: try day(last))]
    }
    let why = "The round of 2026-05-11 was corrected: hole 7 is 3 now, not 5."
    #expect(changes(corrected).reason == why)
    #expect(try changes(corrected).ranges == days(("2026-05-12", 16.0, 14.0), ("2026-05-13", 17.0, 15.0)))
    let gone = changes(rounds.removing(0))
    #expect(gone.reason == "The round of 2026-05-10 no longer counts.")
    #expect(try gone.ranges == days(("2026-05-12", 16, nil), ("2026-05-13", 17, 16)))
    let moved = changes(rounds.replacing(3, with: rounds[3].with(playedOn: try require(LocalDate("2026-05-09")))))
    #expect(moved.reason == "The round of 2026-05-13 was moved to 2026-05-09.")
    #expect(try moved.ranges == days(("2026-05-11", nil, 16), ("2026-05-12", 16, 17)))
    #expect(changes(rounds).isEmpty)
    // Putts do not affect the handicap, even next to a correction that does.
    var putted = card
    try putted.set(try scored(5, putts: 2), at: try hole(8))
    #expect(changes(rounds.replacing(1, with: rounds[1].with(card: putted))).reason == why)
  }

  @Test func `A change of the PCC is reported, and of many edits three`() throws {
    let days = try (0..<6).map { try flat(Array(repeating: 1, count: 18), on: "2026-05-1\($0)") }
    let hard = PlayerHandicap(days) { $0.playedOn.day == 12 ? PlayingConditions(rawValue: 2) ?? .normal : .normal }
    let changes = HandicapChanges(from: PlayerHandicap(days), to: hard)
    #expect(changes.reason == "The PCC of the round of 2026-05-12 is 2 now, not 0.")
    let added = HandicapChanges(from: PlayerHandicap([PlayedRound]()), to: PlayerHandicap(days))
    #expect(
      added.reason
        == "The round of 2026-05-10 counts now. The round of 2026-05-11 counts now. "
        + "The round of 2026-05-12 counts now. And 3 more changes."
    )
  }
}

extension PlayedRound {
  fileprivate func with(playedOn day: LocalDate? = nil, card: Card? = nil) -> PlayedRound {
    PlayedRound(
      round: round,
      playedOn: day ?? playedOn,
      startedAt: startedAt,
      course: course,
      card: card ?? self.card
    )
  }
}

extension Array {
  fileprivate func replacing(_ place: Int, with element: Element) -> [Element] {
    var copy = self
    copy[place] = element
    return copy
  }
}
