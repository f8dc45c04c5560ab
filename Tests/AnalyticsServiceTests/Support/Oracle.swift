import FoundationEssentials
import Golf
import Testing

@testable import AnalyticsService

/// The figures computed from the cards' final state, in a simple way and with separate code.
struct Oracle {
  private let played: [RandomCard]

  init(_ careers: [RandomCard]) {
    played = careers.filter { $0.isFinished && !$0.isRemoved && !$0.isDeleted && $0.card.totals.isComplete }
      .sorted { left, right in
        (left.history.playedOn, left.history.startedAt, left.history.round.description)
          < (right.history.playedOn, right.history.startedAt, right.history.round.description)
      }
  }

  func check(_ ledger: Ledger) throws {
    let overview = try JSONDecoder().decode(Answer.self, from: Data(ledger.bytes(of: .overview)))
    #expect(overview.roundsPlayed == played.count)
    try check(overview.eighteen, Trend(ledger.rounds, .eighteen), played.filter { $0.history.mode == .eighteen })
    try check(overview.nine, Trend(ledger.rounds, .nine), played.filter { $0.history.mode != .eighteen })

    let against = played.flatMap { career in
      career.card.tee.holes.compactMap { hole in Self.played(career.card[hole.number]).map { $0 - hole.par.rawValue } }
    }
    #expect(overview.distribution.holes == against.count)
    #expect(overview.distribution.eagleOrBetter == against.count { $0 <= -2 })
    #expect(overview.distribution.birdie == against.count { $0 == -1 })
    #expect(overview.distribution.par == against.count { $0 == 0 })
    #expect(overview.distribution.bogey == against.count { $0 == 1 })
    #expect(overview.distribution.doubleBogey == against.count { $0 == 2 })
    #expect(overview.distribution.worse == against.count { $0 > 2 })

    for best in Bests(ledger.rounds).bests {
      let there = played.filter { $0.history.course.id == best.course.id && $0.card.tee.id == best.tee.id }
      #expect(best.eighteen?.roundId == Self.best(there.filter { $0.history.mode == .eighteen })?.history.round)
      #expect(best.nine?.roundId == Self.best(there.filter { $0.history.mode != .eighteen })?.history.round)
    }
    let places = played.filter { Self.best([$0]) != nil }.map { "\($0.history.course.id) \($0.card.tee.id)" }
    #expect(Bests(ledger.rounds).bests.count == Set(places).count)
  }

  private func check(_ figures: Answer.Figures, _ trend: Trend, _ rounds: [RandomCard]) throws {
    let scored = rounds.filter { Self.isHoledOut($0.card) }
    let grosses = scored.map { $0.card.scored.reduce(0) { $0 + ($1.score.strokes ?? 0) } }
    let toPars = zip(scored, grosses).map { $1 - $0.card.tee.holes.reduce(0) { $0 + $1.par.rawValue } }
    #expect(figures.rounds == scored.count)
    #expect(figures.averageScore == Self.average(grosses))
    #expect(figures.averageToPar == Self.average(toPars))
    #expect(figures.best?.roundId == Self.best(rounds)?.history.round.description)
    #expect(trend.points.map(\.roundId) == scored.map(\.history.round))
    #expect(trend.points.map(\.gross) == grosses)
    let forms = zip(scored, grosses).map { career, gross in
      let rating = career.card.tee.rating
      return Self.tenths(113 * (10 * gross - rating.courseRating.rawValue), rating.slope.rawValue)
    }
    #expect(trend.points.map(\.form.count) == forms)
    let averages = forms.indices.map { $0 < 4 ? nil : Self.tenths(forms[($0 - 4)...$0].reduce(0, +), 5) }
    #expect(trend.points.map(\.formAverage?.count) == averages)
    if forms.count >= 10 {
      let last = Self.tenths(forms.suffix(5).reduce(0, +), 5)
      let before = Self.tenths(forms.dropLast(5).suffix(5).reduce(0, +), 5)
      #expect(figures.recent?.lastFive == Double(last) / 10)
      #expect(figures.recent?.fiveBefore == Double(before) / 10)
      #expect(figures.recent?.change == Double(last - before) / 10)
    } else {
      #expect(figures.recent == nil)
    }
  }

  /// The earliest of the rounds lowest to par that have no picked-up hole.
  private static func best(_ careers: [RandomCard]) -> RandomCard? {
    let holedOut = careers.filter { isHoledOut($0.card) }
    let lowest = holedOut.compactMap(\.card.totals.toPar).min()
    return holedOut.first { $0.card.totals.toPar == lowest }
  }

  /// A ball that was picked up was not holed, whatever its most likely score.
  private static func played(_ score: HoleScore?) -> Int? { score?.pickedUp == true ? nil : score?.strokes }

  private static func isHoledOut(_ card: Card) -> Bool {
    card.scored.count == card.tee.holes.count && card.scored.allSatisfy { played($0.score) != nil }
  }

  private static func average(_ values: [Int]) -> Double? {
    values.isEmpty ? nil : Double(tenths(10 * values.reduce(0, +), values.count)) / 10
  }

  /// floor(x + 1/2), by search instead of a formula.
  private static func tenths(_ numerator: Int, _ denominator: Int) -> Int {
    let near = numerator / denominator
    return ((near - 2)...(near + 2)).last { (2 * $0 - 1) * denominator <= 2 * numerator } ?? near
  }

  /// The overview as a client reads it.
  struct Answer: Decodable {
    var roundsPlayed: Int
    var eighteen: Figures
    var nine: Figures
    var distribution: Counts

    struct Figures: Decodable {
      var rounds: Int
      var averageScore: Double?
      var averageToPar: Double?
      var best: Best?
      var recent: Recent?
    }

    struct Best: Decodable { var roundId: String }

    struct Recent: Decodable {
      var lastFive: Double
      var fiveBefore: Double
      var change: Double
    }

    struct Counts: Decodable {
      var holes: Int
      var eagleOrBetter: Int
      var birdie: Int
      var par: Int
      var bogey: Int
      var doubleBogey: Int
      var worse: Int
    }
  }
}
