import FoundationEssentials
import Golf
import TestValues
import Testing

struct StatisticsTests {
  let nine = Array(repeating: 4, count: 9)

  func text(_ figure: Figure) -> String { "\(figure) of \(figure.coverage)" }

  @Test func `Without a round every figure is a dash`() throws {
    let statistics = Statistics([])
    #expect(statistics.rounds == 0)
    for figure in [
      statistics.eighteen.score, statistics.pars.three, statistics.driving.hit, statistics.greens.inRegulation,
      statistics.putting.perRound, statistics.saves.sand, statistics.penalties, statistics.bounceBack,
      statistics.nines.front,
    ] {
      #expect(figure.value == nil && "\(figure)" == "\u{2013}" && figure.isSmallSample)
    }
    #expect(statistics.strokesGained.map(\.baseline) == Baseline.allCases)
    #expect(statistics.strokesGained.allSatisfy { $0.total.value == nil })
    #expect(statistics.courses.isEmpty)
  }

  @Test func `Averages keep 18 and 9 holes apart and go half towards plus infinity`() throws {
    let statistics = Statistics([
      try flat([1] + Array(repeating: 0, count: 17)), try flat(Array(repeating: 0, count: 18)),
      try flat([-1] + Array(repeating: 0, count: 8)), try flat([-2] + Array(repeating: 0, count: 8)),
      try flat(Array(repeating: 0, count: 9)), try flat([2] + Array(repeating: 0, count: 8)),
    ])
    #expect(text(statistics.eighteen.score) == "72.5 of 2 of 2 rounds")
    // -1/4 is -0.25, which goes up.
    #expect("\(statistics.nine.toPar)" == "-0.2")
    #expect(statistics.rounds == 6)
  }

  @Test func `Recent form needs ten rounds of one length, in the order in which they were played`() throws {
    // Rating 72.0, slope 113: a round's form is its score against par. Five at +18, then five at +9, given backwards.
    let rounds = try (10...19).map { day in
      try flat(Array(repeating: day < 15 ? 1 : 0, count: 9) + Array(repeating: 1, count: 9), on: "2026-05-\(day)")
    }
    #expect(Statistics(rounds.dropLast()).eighteen.recent == nil)
    let recent = try #require(Statistics(rounds.reversed()).eighteen.recent)
    #expect("\(recent.lastFive) \(recent.fiveBefore) \(recent.change)" == "9.0 18.0 -9.0")
    #expect(Statistics(rounds).nine.recent == nil)
    // Older rounds are not part of it.
    let older = try flat(Array(repeating: 3, count: 18), on: "2026-05-09")
    #expect(Statistics(rounds + [older]).eighteen.recent == recent)
  }

  @Test(arguments: [nil, 1, 2, 4, 9])
  func `A hole picked up keeps its round out of the score averages, whatever its most likely score`(likely: Int?) throws
  {
    let picked = try round(
      try card(try tee(pars: nine), [try scored(likely, pickedUp: true)] + (2...9).map { _ in try scored(5) })
    )
    let statistics = Statistics([picked, try flat(Array(repeating: 0, count: 9))])
    #expect(text(statistics.nine.score) == "36.0 of 1 of 2 rounds")
    #expect(statistics.nine.rounds == 2)
    // Nine fours and eight fives: 76/17.
    #expect(text(statistics.pars.four) == "4.47 of 17 of 18 holes")
    #expect(statistics.distribution.holes == 17 && statistics.distribution.bogey == 8)
    #expect(statistics.distribution.eagleOrBetter == 0 && statistics.distribution.par == 9)
    #expect(text(try #require(statistics.courses.first?.holes.first?.strokes)) == "4.00 of 1 of 2 holes")
  }

  @Test func `An unfinished card counts for nothing`() throws {
    let open = try round(try card(try tee(pars: nine), (1...8).map { _ in try scored(4, putts: 2) }))
    #expect(Statistics([open]) == Statistics([]))
  }

  @Test func `Fairways count where they were entered, and never on a par 3`() throws {
    let tee = try tee(pars: [3, 4, 4, 4, 4, 4, 4, 5, 5])
    let ends: [String?] = [nil, "hit", "hit", "left", "left", "right", "short", "long", nil]
    let statistics = Statistics([try round(try card(tee, try ends.map { try scored(5, fairway: $0) }))])
    let driving = statistics.driving
    #expect(text(driving.hit) == "28.6 of 7 of 8 holes")
    #expect([driving.left, driving.right, driving.short, driving.long].map(\.sum) == [2, 1, 1, 1])
  }

  @Test func `Greens, putts and saves follow from strokes and putts`() throws {
    let tee = try tee(pars: nine)
    let statistics = Statistics([
      try round(
        try card(
          tee,
          [
            // In regulation: two putts, three putts, one putt.
            try scored(4, putts: 2), try scored(5, putts: 3), try scored(3, putts: 1),
            // Missed: saved, not saved, holed from off the green, four putts.
            try scored(4, putts: 1, bunker: true), try scored(5, putts: 2, bunker: true),
            try scored(4, putts: 0, bunker: false), try scored(8, putts: 4, bunker: true),
            // No putts entered; picked up after two putts.
            try scored(4), try scored(6, putts: 2, pickedUp: true),
          ]
        )
      )
    ])
    #expect(text(statistics.greens.inRegulation) == "42.9 of 7 of 9 holes")
    // 13 putts on 7 holes.
    #expect(text(statistics.putting.perRound) == "33.4 of 7 of 9 holes")
    #expect("\(statistics.putting.perGreen)" == "2.00" && statistics.putting.perGreen.count == 3)
    #expect(statistics.putting.onePutts.sum == 2 && statistics.putting.threePutts.sum == 2)
    #expect(statistics.saves.scrambling.sum == 2 && statistics.saves.scrambling.count == 4)
    // Chances to save par: holes 4 and 5. Hole 6 was holed from off the green in par.
    #expect(statistics.saves.parSaves.sum == 1 && statistics.saves.parSaves.count == 2)
    #expect(text(statistics.saves.sand) == "33.3 of 4 of 9 holes" && statistics.saves.sand.count == 3)
  }

  @Test func `Penalties are of the holes where they were entered, per 18`() throws {
    let scores = try [0, 1, 2, nil, nil, nil, nil, nil, nil].map { try scored(6, penalties: $0) }
    let statistics = Statistics([try round(try card(try tee(pars: nine), scores))])
    #expect(text(statistics.penalties) == "18.0 of 3 of 9 holes")
  }

  @Test(arguments: [(1, 1, 2), (5, 1, 1)])
  func `Bouncing back follows the order of play`(start: Int, made: Int, chances: Int) throws {
    // Hole 4 is over par, then a birdie; hole 9 is over par, and in a shotgun start on 5 hole 1 follows it.
    let tee = try tee(pars: nine)
    let overPar = start == 1 ? [1, 0, 0, 1, -1, 0, 0, 0, 0] : [-1, 0, 0, 0, -1, 0, 0, 0, 1]
    let scores = try overPar.map { try scored(4 + $0) }
    let statistics = Statistics([try round(try card(tee, from: start, scores))])
    #expect(statistics.bounceBack.sum == made && statistics.bounceBack.count == chances)
  }

  @Test func `Front against back is of full eighteens, by hole number`() throws {
    let scores = try (1...18).map { try scored($0 <= 9 ? 5 : 4) }
    let eighteen = try round(try card(try tee(pars: nine + nine), from: 10, scores))
    let statistics = Statistics([eighteen, try flat(Array(repeating: 3, count: 9))])
    #expect(text(statistics.nines.front) == "9.0 of 1 of 1 rounds")
    #expect("\(statistics.nines.back)" == "0.0")
  }

  @Test func `The hardest hole of a course is the one with the highest average against par`() throws {
    let other = CourseReference(id: CourseID(UUID()), revision: 3, club: "Another", name: "Elsewhere")
    let statistics = Statistics([
      try flat([1, 0, 2, 0, 0, 0, 0, 0, 0]), try flat([1, 0, 0, 2, 0, 0, 0, 0, 0], on: "2026-05-02"),
      try flat([0, 0, 0, 0, 0, 0, 0, 0, 5], on: "2026-05-03", course: other),
    ])
    #expect(statistics.courses.map(\.course.name) == ["Elsewhere", "Somewhere"])
    // Holes 1, 3 and 4 average +1 there: the first of them counts.
    #expect(statistics.courses.map(\.hardest?.number.rawValue) == [9, 1])
    #expect(statistics.courses.map(\.rounds) == [1, 2])
  }

  @Test func `Filters choose by course and length, then take the last`() throws {
    let other = CourseReference(id: CourseID(UUID()), revision: 1, club: "Club", name: "Other")
    let history = [
      try flat(Array(repeating: 0, count: 18), on: "2026-05-04"),
      try flat(Array(repeating: 1, count: 18), on: "2026-05-02", course: other),
      try flat(Array(repeating: 2, count: 9), on: "2026-05-03"),
      try flat(Array(repeating: 1, count: 18), on: "2026-05-01"),
    ]
    func rounds(_ filter: StatisticsFilter) -> [String] { filter.rounds(of: history).map(\.playedOn.description) }
    #expect(rounds(.all) == ["2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04"])
    #expect(rounds(StatisticsFilter(last: 2)) == ["2026-05-03", "2026-05-04"])
    #expect(rounds(StatisticsFilter(course: other.id)) == ["2026-05-02"])
    #expect(rounds(StatisticsFilter(length: .eighteen, last: 2)) == ["2026-05-02", "2026-05-04"])
    #expect(rounds(StatisticsFilter(length: .nine)) == ["2026-05-03"])
    #expect(rounds(StatisticsFilter(last: 0)).isEmpty)
  }

  @Test func `Small samples are marked: below 30 holes, below 5 rounds`() {
    func figure(_ unit: Figure.Unit, _ count: Int) -> Figure {
      Figure(unit, 1, over: count, coverage: Coverage(count, of: count, .holes))
    }
    #expect(figure(.percent, 29).isSmallSample && !figure(.percent, 30).isSmallSample)
    #expect(figure(.perRound, 4).isSmallSample && !figure(.perRound, 5).isSmallSample)
  }

  @Test func `In JSON a figure has its value, its basis and its coverage`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    func json(_ figure: Figure) throws -> String { String(decoding: try encoder.encode(figure), as: UTF8.self) }
    #expect(
      try json(Figure(.percent, 11, over: 18, coverage: Coverage(18, of: 20, .holes)))
        == #"{"count":18,"coverage":{"entered":18,"of":20,"unit":"holes"},"smallSample":true,"sum":11,"unit":"percent","value":61.1}"#
    )
    #expect(
      try json(Figure(.perRound, 0, over: 0, coverage: Coverage(0, of: 0, .rounds)))
        == #"{"count":0,"coverage":{"entered":0,"of":0,"unit":"rounds"},"smallSample":true,"sum":0,"unit":"perRound","value":null}"#
    )
  }

  @Test func `The order of the rounds changes nothing`() throws {
    try forAll(
      seeds: 1...40,
      make: { random in
        try (1...12).map { day in try RandomRounds.round(day: day, &random) }
      },
      shrink: { rounds in rounds.indices.map { rounds.removing($0) } },
      holds: { rounds in
        var random = Seeded(7)
        return Statistics(rounds) == Statistics(rounds.shuffled(using: &random))
      }
    )
  }

  @Test func `What two halves of a history count, the whole counts`() throws {
    try forAll(
      seeds: 1...40,
      make: { random in try (1...8).map { day in try RandomRounds.round(day: day, &random) } },
      shrink: { rounds in rounds.indices.map { rounds.removing($0) } },
      holds: { rounds in
        let (whole, left, right) = (Statistics(rounds), Statistics(rounds.prefix(4)), Statistics(rounds.dropFirst(4)))
        func adds(_ figure: KeyPath<Statistics, Figure>) -> Bool {
          whole[keyPath: figure].sum == left[keyPath: figure].sum + right[keyPath: figure].sum
            && whole[keyPath: figure].count == left[keyPath: figure].count + right[keyPath: figure].count
            && whole[keyPath: figure].coverage.of == left[keyPath: figure].coverage.of
              + right[keyPath: figure].coverage.of
        }
        return adds(\.eighteen.score) && adds(\.putting.perRound) && adds(\.greens.inRegulation)
          && adds(\.saves.scrambling) && adds(\.bounceBack) && adds(\.driving.left)
          && whole.distribution == left.distribution + right.distribution
      }
    )
  }
}
