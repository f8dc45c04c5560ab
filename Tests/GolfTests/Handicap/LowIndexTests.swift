import Golf
import Testing

/// The low index (WHS rule 5.7) and its interpretations 5.7/1 and 5.7/2: the relevant year ends with the last score on
/// the record before the new one.
struct LowIndexTests {
  /// Several scores of one day with the same differential, which becomes that day's index if there are twenty.
  private func scores(_ differential: Tenths, _ count: Int = 20, on day: LocalDate) throws -> [PostedScore] {
    let score = RatedScore(
      adjustedGross: 80,
      holes: .eighteen,
      rating: Rating(
        courseRating: try require(CourseRating(rawValue: 800 - differential.count)),
        slope: try require(Slope(rawValue: 113))
      ),
      par: 72
    )
    return (0..<count).map { _ in PostedScore(playedOn: day, score) }
  }

  private func date(_ text: String) throws -> LocalDate { try require(LocalDate(text)) }

  @Test func `Published examples, whole or score by score`() throws {
    for example in try Vectors.read().lowIndex {
      var history = HandicapHistory()
      var all: [PostedScore] = []
      for calculated in example.calculated {
        let scores = try scores(tenths(calculated.index), on: date(calculated.on))
        all += scores
        for score in scores { history.append(score) }
        #expect(history.index == (try index(calculated.index)), "\(example)")
      }
      #expect(history.scores.last?.playedOn == (try date(example.lastScoreOnRecord)))
      let new = try scores(tenths(30), 1, on: date(example.newScore))
      history.append(new[0])
      #expect(history.lowIndex == (try index(example.expect)), "\(example)")
      #expect(HandicapHistory(all + new) == history)
      #expect(HandicapHistory((all + new).reversed()).lowIndex == history.lowIndex)
      // The explanation names the last day of the year, and the low index follows from the indexes that it lists.
      let explained = try require(try ExplanationTree(try require(history.explanation())).first { $0.rule == "5.7" })
      #expect(try explained.recomputed().isEqual(tenths: tenths(example.expect).count))
      #expect(explained.note?.contains("365 days that end on \(example.lastScoreOnRecord)") == true)
    }
  }

  @Test func `After a winter break the low of the summer before still caps`() throws {
    // Rule 5.8: 10.6 + 5.0 at most, on 1 April 2021 too, although 1 March 2020 is more than a year back.
    var history = HandicapHistory()
    for score in try scores(tenths(10.6), on: date("2020-03-01")) { history.append(score) }
    for score in try scores(tenths(12.3), on: date("2021-01-01")) { history.append(score) }
    for score in try scores(tenths(30), on: date("2021-04-01")) { history.append(score) }
    #expect(history.index == (try index(15.6)))
    #expect(history.revisions.last?.cap == .hard)
    // The next round is compared with the year before 1 April 2021.
    history.append(try scores(tenths(30), 1, on: date("2021-04-02"))[0])
    #expect(history.lowIndex == (try index(12.3)))
  }

  @Test(arguments: [(364, 10.0), (365, 12.0)])
  func `The year is of 365 days, the day of the last score being its last`(days: Int, low: Double) throws {
    var history = HandicapHistory()
    let first = try date("2024-05-01")
    for score in try scores(tenths(10), on: first) { history.append(score) }
    let last = try require(first.adding(days: days))
    for score in try scores(tenths(12), on: last) { history.append(score) }
    history.append(try scores(tenths(12), 1, on: try require(last.adding(days: 1)))[0])
    #expect(history.lowIndex == (try index(low)))
  }

  @Test func `It exists from the twentieth score on, the new one counted`() throws {
    var history = HandicapHistory()
    let day = try date("2025-05-01")
    for score in try scores(tenths(10), 18, on: day) { history.append(score) }
    history.append(try scores(tenths(10), 1, on: try require(day.adding(days: 1)))[0])
    #expect(history.lowIndex == nil)
    // A year and a half later, indexes from fewer than twenty scores count for the twentieth.
    history.append(try scores(tenths(10), 1, on: try require(day.adding(days: 500)))[0])
    #expect(history.lowIndex == (try index(10)))
  }

  @Test func `A next score is compared with the year before the last score`() throws {
    let first = try date("2020-03-01")
    var history = HandicapHistory(try scores(tenths(10), on: first))
    for score in try scores(tenths(12), on: try date("2021-01-01")) { history.append(score) }
    for day in ["2021-01-02", "2021-12-31", "2024-06-01"] {
      let whatIf = WhatIf(history, on: try date(day))
      let score = try scores(tenths(30), 1, on: first)[0]
      guard case .adjusted(let rated) = score.gross else { continue }
      #expect(whatIf.after(rated).lowIndex == (try index(10)))
    }
  }
}
