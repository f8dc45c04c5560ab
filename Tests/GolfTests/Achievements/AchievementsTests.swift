import FoundationEssentials
import Golf
import TestValues
import Testing

struct AchievementsTests {
  let pars = Array(repeating: 4, count: 18)
  let elsewhere = CourseReference(id: CourseID(UUID()), revision: 1, club: "Club", name: "Elsewhere")

  func keys(_ rounds: [PlayedRound]) -> [String] { Achievements(rounds).awards.map(\.badge.key) }

  /// 18 holes of par 4, all bogeys except these holes.
  func bogeys(_ other: [Int: Int] = [:], on day: String = "2026-05-01", from start: Int? = nil) throws -> PlayedRound {
    try round(
      try card(try tee(pars: pars), from: start, try (1...18).map { try scored(4 + (other[$0] ?? 1)) }),
      on: day
    )
  }

  @Test func `Nothing played, nothing earned`() {
    #expect(Achievements([]).awards.isEmpty)
  }

  @Test func `The first of each score is kept by its round, with its hole`() throws {
    let first = try bogeys([3: 0])
    let later = try bogeys([1: 0, 2: -1, 5: -2], on: "2026-05-02")
    let all = Achievements([later, first])
    #expect(all[.firstPar]?.round == first.round && all[.firstPar]?.reason == "4 on hole 3, a par 4")
    #expect(all[.firstBirdie]?.round == later.round && all[.firstBirdie]?.playedOn.description == "2026-05-02")
    #expect(all[.firstEagle]?.reason == "2 on hole 5, a par 4")
    #expect(all[.firstAce] == nil)
    let ace = try round(try card(try tee(pars: [3]), [try scored(1, putts: 0)]))
    #expect(keys([ace]) == ["first-eagle", "first-ace"])
  }

  @Test func `A ball picked up earns nothing, even with its most likely score`() throws {
    let picked = try round(
      try card(try tee(pars: Array(repeating: 3, count: 9)), try (1...9).map { _ in try scored(2, pickedUp: true) })
    )
    #expect(keys([picked]).isEmpty)
  }

  @Test(arguments: [
    (119, "broke-120"), (110, "broke-120"), (109, "broke-110"), (99, "broke-100"), (80, "broke-90"), (79, "broke-80"),
    (72, "broke-80"), (71, "broke-par"), (120, nil),
  ])
  func `Barriers are broken from below`(gross: Int, key: String?) throws {
    let over = gross - 72
    let scores = (0..<18).map { 4 + over / 18 + ($0 < over % 18 ? 1 : 0) + ($0 == 0 && over < 0 ? over % 18 : 0) }
    let played = try round(try card(try tee(pars: pars), try scores.map { try scored($0) }))
    #expect(played.card.totals.gross == gross)
    #expect(keys([played]).filter { $0.hasPrefix("broke") } == (key.map { [$0] } ?? []))
  }

  @Test func `Of the barriers only the best is kept, by the first round that broke it`() throws {
    let rounds = [
      try flat(Array(repeating: 1, count: 18), on: "2026-05-02"),
      try flat(Array(repeating: 2, count: 18), on: "2026-05-01"),
      try flat(Array(repeating: 1, count: 18), on: "2026-05-03"),
      try flat(Array(repeating: 2, count: 18), on: "2026-05-04"),
    ]
    let broken = Achievements(rounds).awards.filter { $0.badge.key.hasPrefix("broke") }
    #expect(broken.map(\.badge) == [.broke(.score100)] && broken.first?.round == rounds[0].round)
    #expect(broken.first?.reason == "90 (+18)")
  }

  @Test func `Short courses break no barrier`() throws {
    let par3 = try tee(pars: Array(repeating: 3, count: 18))
    #expect(
      !keys([try round(try card(par3, try (1...18).map { _ in try scored(4) }))]).contains { $0.hasPrefix("broke") }
    )
  }

  @Test func `A personal best beats an earlier round, each length on its own`() throws {
    let first = try flat(Array(repeating: 1, count: 18), on: "2026-05-01")
    #expect(Achievements([first])[.personalBest(.eighteen)] == nil)
    let there = try flat([0] + Array(repeating: 1, count: 17), on: "2026-05-02", course: elsewhere)
    let equal = try flat([0] + Array(repeating: 1, count: 17), on: "2026-05-03")
    let nines = try [2, 1].enumerated().map { place, over in
      try flat(Array(repeating: over, count: 9), on: "2026-06-0\(place + 1)")
    }
    let all = Achievements([first, there, equal] + nines)
    #expect(all[.personalBest(.eighteen)]?.round == there.round)
    #expect(all[.personalBest(.eighteen)]?.reason == "89 (+17), before it +18")
    #expect(all[.courseBest(somewhere.id, .eighteen)]?.round == equal.round)
    #expect(all[.courseBest(elsewhere.id, .eighteen)] == nil)
    #expect(all[.personalBest(.nine)]?.round == nines[1].round)
  }

  @Test func `Three under par in a row make a turkey, in order of play`() throws {
    #expect(keys([try bogeys([4: -1, 5: -2, 6: -1])]).contains("turkey"))
    #expect(!keys([try bogeys([4: -1, 5: -2, 7: -1])]).contains("turkey"))
    #expect(!keys([try bogeys([17: -1, 18: -1, 1: -1])]).contains("turkey"))
    let shotgun = Achievements([try bogeys([17: -1, 18: -1, 1: -1], from: 10)])
    #expect(shotgun[.turkey]?.reason == "Holes 17, 18 and 1")
    // In a round that starts on hole 18, hole 17 is the last.
    #expect(!keys([try bogeys([17: -1, 18: -1, 1: -1], from: 18)]).contains("turkey"))
  }

  @Test func `A hole between them that was not played ends a row`() throws {
    let scores: [HoleScore?] = try [3, nil, 3, 3, 5, 5, 5, 5, 5].map { try $0.map { try scored($0) } }
    let open = try round(try card(try tee(pars: Array(repeating: 4, count: 9)), scores))
    #expect(keys([open]) == ["first-birdie"])
  }

  @Test func `A nine without a bogey is determined by hole number`() throws {
    let back = try bogeys(Dictionary(uniqueKeysWithValues: (10...18).map { ($0, 0) }), from: 14)
    #expect(Achievements([back])[.bogeyFreeNine]?.reason == "Holes 10 to 18")
    let across = try bogeys(Dictionary(uniqueKeysWithValues: (5...13).map { ($0, 0) }))
    #expect(Achievements([across])[.bogeyFreeNine] == nil)
  }

  @Test func `No three-putts needs putts on every hole`() throws {
    func keys(putts: [Int?]) throws -> [String] {
      let tee = try tee(pars: Array(repeating: 4, count: 9))
      return self.keys([try round(try card(tee, try putts.map { try scored(5, putts: $0) }))])
    }
    let eight: [Int?] = Array(repeating: 2, count: 8)
    #expect(try keys(putts: eight + [1]) == ["no-three-putts"])
    #expect(try keys(putts: eight + [3]).isEmpty)
    #expect(try keys(putts: eight + [nil]).isEmpty)
  }

  @Test func `All par 3s at par, of two at least`() throws {
    func has(_ pars: [Int], _ strokes: [Int]) throws -> Bool {
      let rest = Array(repeating: 4, count: 6)
      let played = try card(try tee(pars: pars + rest), try (strokes + rest).map { try scored($0) })
      return keys([try round(played)]).contains("par-threes-at-par")
    }
    #expect(try has([3, 4, 3], [3, 9, 2]))
    #expect(try !has([3, 4, 3], [3, 4, 4]))
    #expect(try !has([3, 4, 4], [3, 4, 4]))
  }

  @Test func `Milestones and courses count complete rounds`() throws {
    var rounds = try (1...10).map { try flat(Array(repeating: 1, count: 9), on: "2026-05-\($0 < 10 ? "0" : "")\($0)") }
    #expect(keys(rounds) == ["rounds-10"])
    let open = try round(try card(try tee(pars: Array(repeating: 4, count: 9)), [try scored(5)]), on: "2026-05-05")
    rounds[4] = open
    #expect(keys(rounds).isEmpty)
    let courses = try (1...5).map { place in
      try flat(
        Array(repeating: 1, count: 9),
        on: "2026-05-0\(place)",
        course: CourseReference(id: CourseID(UUID()), revision: 1, club: "Club", name: "Course \(place)")
      )
    }
    #expect(Achievements(courses)[.fiveCourses]?.reason == "The fifth: Course 5")
    #expect(Achievements(courses.dropLast()).awards.isEmpty)
  }

  @Test func `The index and what beat it`() throws {
    func with(_ differential: Int, _ index: Int?, _ revised: Int?, on day: String) throws -> PlayedRound {
      let handicap = RoundHandicap(
        differential: Tenths(differential),
        index: try index.map { try require(HandicapIndex(rawValue: $0)) },
        revisedIndex: try revised.map { try require(HandicapIndex(rawValue: $0)) }
      )
      let card = try card(try tee(pars: Array(repeating: 4, count: 9)), try (1...9).map { _ in try scored(5) })
      return try round(card, on: day, handicap: handicap)
    }
    let first = try with(200, nil, 180, on: "2026-05-01")
    let equal = try with(180, 180, 180, on: "2026-05-02")
    #expect(keys([first, equal]).isEmpty)
    let better = try with(179, 180, 175, on: "2026-05-03")
    let all = Achievements([first, equal, better])
    #expect(all[.betterThanIndex]?.reason == "Differential 17.9, index 18.0")
    #expect(all[.lowestIndex]?.reason == "17.5, before it 18.0")
    let lower = try with(179, 175, 174, on: "2026-05-04")
    #expect(Achievements([first, equal, better, lower])[.lowestIndex]?.round == lower.round)
    #expect(Achievements([first, equal, better, lower])[.betterThanIndex]?.round == better.round)
  }

  @Test func `A badge's key reads back as the badge`() throws {
    let course = Badge.courseBest(somewhere.id, .nine)
    for badge in Badge.withoutCourse + [course] {
      #expect(Badge(key: badge.key) == badge)
      #expect(!badge.title.isEmpty)
    }
    #expect(Set(Badge.withoutCourse.map(\.key)).count == 22)
    #expect(Badge(key: "broke-70") == nil && Badge(key: "course-best-9-x") == nil)
    let json = String(decoding: try JSONEncoder().encode([course]), as: UTF8.self)
    #expect(json == #"["course-best-9-\#(somewhere.id)"]"#)
    #expect(try JSONDecoder().decode([Badge].self, from: Data(json.utf8)) == [course])
    #expect(throws: DecodingError.self) { try JSONDecoder().decode([Badge].self, from: Data(#"["broke-70"]"#.utf8)) }
  }

  @Test func `The order in which rounds are given changes nothing`() throws {
    try forAll(
      seeds: 1...60,
      make: { random in try (1...15).map { try RandomRounds.round(day: $0, &random) } },
      shrink: { rounds in rounds.indices.map { rounds.removing($0) } },
      holds: { rounds in
        var random = Seeded(11)
        return Achievements(rounds) == Achievements(rounds.shuffled(using: &random))
      }
    )
  }
}
