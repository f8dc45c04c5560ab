import Golf
import TestValues
import Testing

/// Defects observed in other programs. Each is reproduced here once, to show that it gives another number than the rule
/// and the engine: an engine with the defect fails.
struct DefectTests {
  private func score(_ gross: Int, _ holes: HolesPlayed, _ courseRating: Double, _ slope: Int) throws -> RatedScore {
    RatedScore(
      adjustedGross: gross,
      holes: holes,
      rating: try rating(courseRating, slope),
      par: holes == .nine ? 36 : 72
    )
  }

  /// A history with these differentials, in tenths, one each day.
  private func history(_ differentials: [Int]) throws -> HandicapHistory {
    HandicapHistory(
      try differentials.enumerated().map { place, differential in
        PostedScore(
          playedOn: try require(LocalDate(daysSince1970: 15_000 + place)),
          RatedScore(
            adjustedGross: 80,
            holes: .eighteen,
            rating: Rating(
              courseRating: try require(CourseRating(rawValue: 800 - differential)),
              slope: try require(Slope(rawValue: 113))
            ),
            par: 72
          )
        )
      }
    )
  }

  private func mean(_ differentials: some Collection<Int>) -> Int {
    Rounding.nearest(differentials.reduce(0, +), differentials.count)
  }

  @Test func `The best 8 are of 20, not of 10`() throws {
    // Ten good scores, then ten worse ones, but not so bad that a cap applies.
    let differentials = Array(repeating: 150, count: 10) + Array(repeating: 170, count: 10)
    let ofTen = mean(differentials.suffix(10).sorted().prefix(8))
    #expect(try history(differentials).index == HandicapIndex(rawValue: 150))
    #expect(ofTen == 170)
  }

  @Test func `Three scores take 2.0 off, four and six 1.0`() throws {
    let indexes = try (2...7).map { try history(Array(repeating: 150, count: $0)).index?.rawValue }
    #expect(indexes == [nil, 130, 140, 150, 140, 150])
  }

  @Test func `A plus player's halves go up, not away from zero`() throws {
    let seven = [-10, -11, 50, 50, 50, 50, 50]
    let awayFromZero = Int((Double(-10 - 11) / 2).rounded())
    #expect(try history(seven).revisions.last?.average.average == Tenths(-10))
    #expect(awayFromZero == -11)
    let nine = RatedScore(
      adjustedGross: 34,
      holes: .nine,
      rating: try rating(35.5, 113),
      par: 36,
      conditions: try require(PlayingConditions(rawValue: 1))
    )
    // 34 - 35.5 - 0.5 = -2.0, and 0.52 x -1.5 + 1.2 = 0.42 are expected.
    #expect(Differential(nine, index: try index(-1.5))?.rounded == Tenths(-16))
    #expect(Fraction(-155, over: 100).tenths == Tenths(-15) && Int((-15.5).rounded()) == -16)
    // A playing handicap of -0.5 is 0.
    #expect(PlayingHandicap(CourseHandicap(exact: Fraction(-1, over: 2)), .full).strokes == 0)
    #expect(Int((-0.5).rounded(.toNearestOrAwayFromZero)) == -1)
  }

  @Test func `A nine is not doubled`() throws {
    let nine = try score(45, .nine, 35.7, 120)
    let differential = try require(Differential(nine, index: try index(18)))
    let doubled = (nine.playedDifferential * Fraction(2)).tenths
    // 113 / 120 x 9.3 = 8.7575, and 10.56 are expected.
    #expect(differential.rounded == Tenths(193))
    #expect(doubled == Tenths(175))
  }

  @Test func `The expected score does not depend on the course`() throws {
    let easy = try require(Differential(try score(40, .nine, 31.0, 80), index: try index(18)))
    let hard = try require(Differential(try score(40, .nine, 38.5, 145), index: try index(18)))
    #expect(easy.expected == Fraction(1056, over: 100) && hard.expected == easy.expected)
    // With the course's own: the course handicap of the nine over its rating.
    let ofCourse = CourseHandicap(try index(18), on: try rating(38.5, 145), par: 36, holes: .nine).exact
    #expect(ofCourse != hard.expected)
  }

  @Test func `The allowance is on the course handicap as it was before rounding`() throws {
    // 9.8 x 113 / 113 - 0.3 = 9.5.
    let handicap = CourseHandicap(try index(9.8), on: try rating(71.7, 113), par: 72, holes: .eighteen)
    let onRounded = (Fraction(handicap.rounded) * Fraction(95, over: 100)).rounded
    #expect(PlayingHandicap(handicap, .strokePlay).strokes == 9)
    #expect(onRounded == 10)
  }

  @Test func `No 0.96`() throws {
    let differentials = Array(repeating: 200, count: 20)
    #expect(try history(differentials).index == HandicapIndex(rawValue: 200))
    #expect(200 * 96 / 100 != 200)
  }

  @Test func `Two nines have a slope each; they are never added`() throws {
    let (front, back) = (try score(45, .nine, 35.6, 122), try score(44, .nine, 36.1, 138))
    let pair = Differential(front, back)
    // 113 / 122 x 9.4 + 113 / 138 x 7.9
    let each = Fraction(113 * 94, over: 1220) + Fraction(113 * 79, over: 1380)
    #expect(pair.exact == each && pair.rounded == each.tenths)
    let added = Fraction(113 * (94 + 79), over: 10 * (122 + 138))
    let averaged = Fraction(113 * (94 + 79), over: 10 * 130)
    #expect(added.tenths != pair.rounded && averaged.tenths != pair.rounded)
    // The same in a round of nine: only its own slope counts.
    let handicap = CourseHandicap(try index(20), on: try rating(35.6, 122), par: 36, holes: .nine)
    #expect(handicap.exact == Fraction(10 * 122, over: 113) + Fraction(-4, over: 10))
  }

  @Test func `A score worse than all that count never lowers the average, except at the table's step to six`() throws {
    var lowered = 0
    try forAll(
      seeds: 1...3000,
      make: { random in
        (0..<Int.random(in: 3...20, using: &random)).map { _ in Int.random(in: -40...400, using: &random) }
      },
      shrink: { cases in cases.count > 3 ? cases.indices.map { cases.removing($0) } : [] },
      holds: { differentials in
        let before = try require(IndexAverage(of: differentials.map { Tenths($0) }))
        let worst = before.counting.map { differentials[$0] }.max() ?? 0
        let after = try require(IndexAverage(of: (differentials + [worst]).suffix(20).map { Tenths($0) }))
        guard differentials.count == 5 else { return after.average >= before.average }
        if after.average < before.average { lowered += 1 }
        return true
      }
    )
    #expect(lowered > 50)
  }
}
