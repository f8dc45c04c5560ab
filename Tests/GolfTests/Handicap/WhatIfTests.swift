import FoundationEssentials
import Golf
import TestValues
import Testing

/// What-if answers compared with trying everything.
struct WhatIfTests {
  private struct Case {
    let scores: [SlowReference.Score]
    let next: SlowReference.Score
    let target: Int
  }

  private static func random(_ random: inout Seeded) -> Case {
    let scores = HistoryOracleTests.random(&random)
    let index = SlowReference.history(scores).last?.index ?? 200
    var next = scores[Int.random(in: scores.indices, using: &random)]
    next.day = (scores.last?.day ?? 0) + Int.random(in: 0...30, using: &random)
    return Case(scores: scores, next: next, target: index + Int.random(in: -60...40, using: &random))
  }

  private static func whatIf(_ tried: Case) throws -> WhatIf {
    WhatIf(
      HandicapHistory(try tried.scores.map(HistoryOracleTests.posted)),
      on: try require(LocalDate(daysSince1970: tried.next.day))
    )
  }

  private static func rated(_ score: SlowReference.Score) throws -> RatedScore {
    guard case .adjusted(let rated) = try HistoryOracleTests.posted(score).gross else { throw Missing() }
    return rated
  }

  /// The answer of the slow reference.
  private static func reference(_ tried: Case, gross: Int) -> Int? {
    var next = tried.next
    next.gross = gross
    return SlowReference.history(tried.scores + [next]).last?.index
  }

  @Test func `The index after a next score is that of the history with it`() throws {
    try forAll(
      make: { Self.random(&$0) },
      holds: { tried in
        let found = try Self.whatIf(tried).index(after: try Self.rated(tried.next))
        return found?.rawValue == Self.reference(tried, gross: tried.next.gross)
      }
    )
  }

  @Test func `The score needed is the highest of all that reach the target`() throws {
    var outcomes: [ScoreNeeded.Outcome: Int] = [:]
    try forAll(
      seeds: 1...60,
      make: { Self.random(&$0) },
      holds: { tried in
        guard let target = HandicapIndex(rawValue: min(540, tried.target)) else { return true }
        let next = tried.next
        let par = next.holes == 18 || next.holes == 9 ? next.par : next.parPlayed
        let all = (next.holes...par + 5 * next.holes).map { (gross: $0, index: Self.reference(tried, gross: $0)) }
        let reaching = all.filter { $0.index.map { $0 <= target.rawValue } ?? false }
        let whatIf = try Self.whatIf(tried)
        let found = whatIf.adjustedGross(for: target, like: try Self.rated(next))
        outcomes[found.outcome, default: 0] += 1
        switch found.outcome {
        case .any: return reaching.count == all.count && found.index?.rawValue == all.last?.index
        case .outOfReach: return reaching.isEmpty && found.index?.rawValue == all.first?.index
        case .atMost:
          let highest = try require(reaching.last)
          guard found.adjustedGross == highest.gross, found.index?.rawValue == highest.index else { return false }
          guard let index = whatIf.history.index else { return true }
          var same = next
          same.gross = highest.gross
          return found.differential?.count == SlowReference.full(same, index: index.rawValue).tenths
        }
      }
    )
    #expect(ScoreNeeded.Outcome.allCases.allSatisfy { outcomes[$0, default: 0] >= 5 }, "\(outcomes)")
  }

  @Test func `The differential needed, a tenth more, and what it makes`() throws {
    try forAll(
      seeds: 1...150,
      make: { Self.random(&$0) },
      holds: { tried in
        guard let target = HandicapIndex(rawValue: min(540, tried.target)) else { return true }
        let whatIf = try Self.whatIf(tried)
        let found = whatIf.differential(for: target)
        guard found.outcome == .atMost, let needed = found.differential else {
          let worst = whatIf.index(afterDifferential: Tenths(10_000))
          return found.outcome == .any ? worst.map { $0 <= target } == true : worst.map { $0 <= target } != true
        }
        let reaches = { (tenths: Int) in whatIf.index(afterDifferential: Tenths(tenths)).map { $0 <= target } ?? false }
        return reaches(needed.count) && !reaches(needed.count + 1) && !reaches(needed.count + 30)
          && whatIf.index(afterDifferential: needed) == found.index
      }
    )
  }

  @Test func `The score that leaves next, and the effect of that alone`() throws {
    var seen = (counting: 0, others: 0)
    try forAll(
      make: { Self.random(&$0) },
      holds: { tried in
        let whatIf = try Self.whatIf(tried)
        guard let last = whatIf.history.revisions.last, last.considered.count == 20 else {
          return whatIf.leaving == nil
        }
        let leaving = try require(whatIf.leaving)
        if leaving.counts { seen.counting += 1 } else { seen.others += 1 }
        // The lowest eight of the remaining nineteen, under the caps of that day.
        let differentials = whatIf.history.differentials(of: last)
        let stay = differentials.dropFirst().map(\.count).sorted().prefix(8).reduce(0, +)
        var expected = SlowReference.Ratio(stay, 80).tenths
        let before = whatIf.history.revisions.filter { $0.playedOn < whatIf.playedOn }.map {
          SlowReference.Revision(day: $0.playedOn.daysSince1970, index: $0.index.rawValue, low: nil)
        }
        let low = SlowReference.low(of: before, lastScore: before.last?.day)
        if let low, expected - low > 30 {
          expected = min(SlowReference.Ratio(10 * (low + 30) + 5 * (expected - low - 30), 100).tenths, low + 50)
        }
        return leaving.indexWithout.rawValue == min(expected, 540) && leaving.index == whatIf.history.index
          && leaving.differential == differentials[0] && leaving.counts == last.average.counting.contains(0)
          && leaving.playedOn == whatIf.history.scores[whatIf.history.scores.count - 20].playedOn
      }
    )
    #expect(seen.counting > 10 && seen.others > 10, "\(seen)")
  }

  @Test func `Its JSON`() throws {
    let day = try require(LocalDate("2026-05-01"))
    let course = RatedScore(adjustedGross: 0, holes: .eighteen, rating: try rating(72, 113), par: 72)
    let scores = try (0..<20).map { place in
      PostedScore(
        playedOn: try require(day.adding(days: 40 * place)),
        course.with(adjustedGross: place == 0 ? 82 : 90)
      )
    }
    let whatIf = WhatIf(HandicapHistory(scores), on: day)
    #expect(whatIf.playedOn == day.adding(days: 760))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let json = { (value: any Encodable) in String(decoding: try encoder.encode(value), as: UTF8.self) }
    #expect(
      try json(whatIf.leaving)
        == #"{"change":1,"counts":true,"differential":10,"index":17,"indexWithout":18,"playedOn":"2026-05-01"}"#
    )
    #expect(
      try json(whatIf.adjustedGross(for: try index(17.3), like: course))
        == #"{"adjustedGross":84,"differential":12,"index":17.3,"outcome":"atMost"}"#
    )
    #expect(
      try json(whatIf.differential(for: try index(2)))
        == #"{"adjustedGross":null,"differential":null,"index":8.8,"outcome":"outOfReach"}"#
    )
    #expect(
      try json(whatIf.differential(for: try index(20)))
        == #"{"adjustedGross":null,"differential":null,"index":18,"outcome":"any"}"#
    )
  }
}
