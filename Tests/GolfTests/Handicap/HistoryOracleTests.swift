import FoundationEssentials
import Golf
import TestValues
import Testing

/// Random histories against the slow reference. `GOLF_HANDICAP_HISTORIES` sets how many.
struct HistoryOracleTests {
  static let count = ProcessInfo.processInfo.environment["GOLF_HANDICAP_HISTORIES"].flatMap(UInt64.init) ?? 2000

  static func random(_ random: inout Seeded) -> [SlowReference.Score] {
    let skill = Int.random(in: -4...45, using: &random)
    let gap = [1, 4, 20, 90].randomElement(using: &random) ?? 4
    var day = 15_000
    return (0..<Int.random(in: 1...60, using: &random)).map { _ in
      day += Int.random(in: 0...gap, using: &random)
      let kind = Int.random(in: 0...9, using: &random)
      let holes = kind < 6 ? 18 : kind < 9 ? 9 : Int.random(in: 10...17, using: &random)
      let par = holes == 9 ? 36 : 72
      let parPlayed = 4 * holes
      let spread = Int.random(in: -12...25, using: &random)
      return SlowReference.Score(
        day: day,
        holes: holes,
        gross: max(holes, parPlayed + (skill + spread) * holes / 18),
        ratingTenths: 10 * par + Int.random(in: -30...30, using: &random),
        slope: Int.random(in: 55...155, using: &random),
        pcc: Int.random(in: -1...3, using: &random),
        par: par,
        parPlayed: parPlayed
      )
    }
  }

  static func posted(_ score: SlowReference.Score) throws -> PostedScore {
    let holes: HolesPlayed =
      switch score.holes {
      case 18: .eighteen
      case 9: .nine
      default:
        .partOfEighteen(try require(PartOfEighteen(holes: score.holes, parPlayed: Fraction(score.parPlayed))))
      }
    let rating = Rating(
      courseRating: try require(CourseRating(rawValue: score.ratingTenths)),
      slope: try require(Slope(rawValue: score.slope))
    )
    return PostedScore(
      playedOn: try require(LocalDate(daysSince1970: score.day)),
      RatedScore(
        adjustedGross: score.gross,
        holes: holes,
        rating: rating,
        par: score.par,
        conditions: try require(PlayingConditions(rawValue: score.pcc))
      )
    )
  }

  @Test func `The engine and the slow reference agree`() throws {
    try forAll(
      seeds: 1...Self.count,
      make: { Self.random(&$0) },
      shrink: { scores in scores.indices.map { scores.removing($0) } },
      holds: { scores in
        let expected = SlowReference.history(scores)
        let history = HandicapHistory(try scores.map(Self.posted))
        return history.revisions.map(\.playedOn.daysSince1970) == expected.map(\.day)
          && history.revisions.map(\.index.rawValue) == expected.map(\.index)
          && history.revisions.map(\.low?.rawValue) == expected.map(\.low)
      }
    )
  }

  @Test func `More scores than count, all on the first day, give an index of the last 20`() throws {
    let scores = (0..<25).map { place in
      SlowReference.Score(
        day: 15_000,
        holes: 18,
        gross: 80 + place,
        ratingTenths: 720,
        slope: 113,
        pcc: 0,
        par: 72,
        parPlayed: 72
      )
    }
    let history = HandicapHistory(try scores.map(Self.posted))
    // 85 to 104: the lowest eight are 13 to 20.
    #expect(history.index == HandicapIndex(rawValue: 165))
    #expect(SlowReference.history(scores).map(\.index) == [165])
    #expect(try ExplanationTests.isRecomputed(history, each: 1))
  }

  @Test func `Scores appended in any order of days make the same history`() throws {
    try forAll(
      make: { random in
        var scores = Self.random(&random)
        // Scores of one day keep their given order, so each score here has its own day.
        for place in scores.indices { scores[place].day = 15_000 + 3 * place }
        return scores.shuffled(using: &random)
      },
      holds: { scores in
        var history = HandicapHistory()
        for score in scores { history.append(try Self.posted(score)) }
        return history == HandicapHistory(try scores.map(Self.posted))
      }
    )
  }

  @Test func `Scores of the same day appended one by one are revised as one day`() throws {
    try forAll(
      make: { Self.random(&$0) },
      holds: { scores in
        var history = HandicapHistory()
        for score in scores { history.append(try Self.posted(score)) }
        return history == HandicapHistory(try scores.map(Self.posted))
      }
    )
  }
}
