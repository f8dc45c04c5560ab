import Basics
import FoundationEssentials
import Golf
import Testing

@testable import AnalyticsService

struct FiguresTests {
  func text(_ view: View, _ histories: [CardHistory]) throws -> String {
    String(decoding: Ledger(histories).bytes(of: view), as: UTF8.self)
  }

  @Test func `Without rounds, figures are null and not 0`() throws {
    let figures = #"{"averageScore":null,"averageToPar":null,"best":null,"recent":null,"rounds":0}"#
    let distribution =
      #"{"birdie":0,"bogey":0,"doubleBogey":0,"eagleOrBetter":0,"holes":0,"par":0,"worse":0}"#
    #expect(
      try text(.overview, [])
        == #"{"distribution":\#(distribution),"eighteen":\#(figures),"nine":\#(figures),"roundsPlayed":0}"#
    )
    #expect(try text(.trendEighteen, []) == #"{"holes":18,"points":[]}"#)
    #expect(try text(.trendNine, []) == #"{"holes":9,"points":[]}"#)
    #expect(try text(.bests, []) == #"{"bests":[]}"#)
  }

  @Test func `Averages are of one length, rounded half towards plus infinity`() throws {
    let rounds = Ledger([
      try .finished(toPar: 0), try .finished(toPar: 1), try .finished(toPar: 0), try .finished(toPar: 0),
      try .finished("Foxholm Green", .front, toPar: -1), try .finished("Foxholm Green", .front, toPar: -2),
      try .finished("Foxholm Green", .front, toPar: 0), try .finished("Foxholm Green", .front, toPar: 2),
    ]).rounds
    let overview = Overview(rounds)
    #expect(overview.roundsPlayed == 8)
    // 289/4 = 72.25 and 1/4 = 0.25.
    #expect(overview.eighteen.averageScore == RoundedNumber(Tenths(723)))
    #expect(overview.eighteen.averageToPar == RoundedNumber(Tenths(3)))
    // 143/4 = 35.75 and -1/4 = -0.25, which goes up.
    #expect(overview.nine.averageScore == RoundedNumber(Tenths(358)))
    #expect(overview.nine.averageToPar == RoundedNumber(Tenths(-2)))
  }

  @Test func `Form is 113 over slope times gross less rating, in exact tenths`() throws {
    // 113 x (76 - 71.6) / 131 = 3.795...; 113 x (72 - 71.6) / 131 = 0.345...
    let rounds = Ledger([try .finished(toPar: 4), try .finished(toPar: 0)]).rounds
    #expect(Set(rounds.map(\.score?.form)) == [Tenths(38), Tenths(3)])
    // 113 x (35 - 34.8) / 121 = 0.186...; below the rating it goes under zero: 113 x (31 - 34.8) / 121 = -3.548...
    let nines = Ledger([
      try .finished("Foxholm Green", .front, toPar: -1), try .finished("Foxholm Green", .front, toPar: -5),
    ]).rounds
    #expect(Set(nines.map(\.score?.form)) == [Tenths(2), Tenths(-35)])
  }

  @Test func `The trend is in order of play and averages the last five`() throws {
    let days = ["2026-05-05", "2026-05-01", "2026-05-03", "2026-05-02", "2026-05-04", "2026-05-06"]
    let histories = try days.enumerated().map { place, day in try CardHistory.finished(on: day, toPar: place) }
    let trend = Trend(Ledger(histories).rounds, .eighteen)
    #expect(trend.points.map(\.playedOn.description) == days.sorted())
    #expect(trend.points.map(\.toPar.strokes) == [1, 3, 2, 4, 0, 5])
    let forms = trend.points.map(\.form.count)
    #expect(
      trend.points.map(\.formAverage) == [
        nil, nil, nil, nil,
        RoundedNumber(Tenths(Rounding.nearest(forms[0...4].reduce(0, +), 5))),
        RoundedNumber(Tenths(Rounding.nearest(forms[1...5].reduce(0, +), 5))),
      ]
    )
    #expect(Trend(Ledger(histories).rounds, .nine).points.isEmpty)
  }

  @Test func `Rounds of one day are ordered by start, then by id`() throws {
    let late = try CardHistory.finished(at: "15:00:00Z", toPar: 1)
    let early = try CardHistory.finished(at: "08:00:00Z", toPar: 2)
    let twins = try (0..<5).map { try CardHistory.finished(at: "11:00:00Z", toPar: 3 + $0) }
    let order = Ledger([late] + twins + [early]).rounds.map(\.round)
    #expect(order == [early.round] + twins.map(\.round).sorted() + [late.round])
  }

  @Test func `Recent form needs ten rounds and compares the last five with the five before`() throws {
    var histories = try (0..<9).map { try CardHistory.finished(on: "2026-04-1\($0)", toPar: 10) }
    #expect(Overview(Ledger(histories).rounds).eighteen.recent == nil)
    histories.append(try .finished(on: "2026-04-20", toPar: 0))
    for day in 21...24 { histories.append(try .finished(on: "2026-04-\(day)", toPar: 1)) }
    let recent = try #require(Overview(Ledger(histories).rounds).eighteen.recent)
    // Forms: 0.3 and four of 1.2 (113 x 1.4 / 131 = 1.207...), before them five of 9.0 (113 x 10.4 / 131 = 8.97...).
    #expect(recent.lastFive == RoundedNumber(Tenths(10)))
    #expect(recent.fiveBefore == RoundedNumber(Tenths(90)))
    #expect(recent.change == RoundedNumber(Tenths(-80)))
  }

  @Test func `The distribution counts each hole once`() throws {
    var history = try CardHistory()
    let against = [-3, -2, -1, -1, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 4, 0, 0, 0]
    for (hole, toPar) in zip(history.tee.holes, against) {
      try history.score(hole.number.rawValue, max(1, hole.par.rawValue + toPar))
    }
    history.finish()
    let json = try text(.overview, [history])
    #expect(
      json.hasPrefix(
        #"{"distribution":{"birdie":2,"bogey":4,"doubleBogey":2,"eagleOrBetter":2,"holes":18,"par":6,"worse":2}"#
      )
    )
  }

  @Test func `A best round is replaced only by a better one`() throws {
    let first = try CardHistory.finished(on: "2026-05-01", toPar: 2)
    let equal = try CardHistory.finished(on: "2026-05-02", toPar: 2)
    let worse = try CardHistory.finished(on: "2026-04-01", toPar: 3)
    #expect(BestRound(Ledger([equal, worse, first]).rounds)?.roundId == first.round)
    let better = try CardHistory.finished("Sandmere Links", on: "2026-05-03", toPar: 1)
    let best = try #require(BestRound(Ledger([equal, better, first]).rounds))
    #expect(best.roundId == better.round && best.gross == 71 && best.course.name == "Sandmere Links")
  }

  @Test func `A round with a picked-up hole is neither a best round nor part of an average`() throws {
    var picked = try CardHistory.finished(toPar: -5)
    try picked.score(1, 4, pickedUp: true)
    let honest = try CardHistory.finished(toPar: 9)
    let overview = Overview(Ledger([picked, honest]).rounds)
    #expect(overview.eighteen.best?.roundId == honest.round)
    #expect(overview.eighteen.rounds == 1)
    #expect(overview.distribution.holes == 35)
    #expect(Bests(Ledger([picked]).rounds).bests.isEmpty)
  }

  @Test func `There is a best round for each course and tee, for 18 and 9 holes separately`() throws {
    let bests = Bests(
      Ledger([
        try .finished("Sandmere Links", tee: 1, toPar: 4), try .finished("Sandmere Links", tee: 0, toPar: 7),
        try .finished("Sandmere Links", .back, tee: 0, toPar: 1),
        try .finished("Sandmere Links", .front, tee: 0, toPar: 0),
        try .finished("Foxholm Green", .eighteen, toPar: 8), try .finished("Foxholm Green", .front, toPar: 3),
      ]).rounds
    ).bests
    #expect(
      bests.map { "\($0.course.name) \($0.tee.name)" } == [
        "Foxholm Green White", "Sandmere Links Blue", "Sandmere Links White",
      ]
    )
    #expect(bests.map(\.eighteen?.toPar.strokes) == [8, 7, 4])
    #expect(bests.map(\.nine?.toPar.strokes) == [3, 0, nil])
  }

  @Test(arguments: [(723, "72.3"), (720, "72"), (-2, "-0.2"), (0, "0"), (1001, "100.1")])
  func `Numbers have at most one decimal in JSON`(tenths: Int, text: String) throws {
    #expect(try Self.forms(RoundedNumber(Tenths(tenths))) == [text, text])
  }

  @Test func `No tenth is written with a rounding error`() throws {
    for tenths in -2000...2000 {
      let whole = Tenths(tenths).description
      let expected = whole.hasSuffix(".0") ? String(whole.dropLast(2)) : whole
      #expect(try Self.forms(RoundedNumber(Tenths(tenths))) == [expected, expected])
    }
  }

  /// Compares the encoder's bytes with the view's.
  private static func forms(_ number: RoundedNumber) throws -> [String] {
    let encoded = String(decoding: try CanonicalJSON.encode([number]), as: UTF8.self)
    let written = String(decoding: JSONWriter(object: { $0.member("n", number) }).bytes, as: UTF8.self)
    return [String(encoded.dropFirst().dropLast()), String(written.dropFirst(#"{"n":"#.count).dropLast())]
  }
}
