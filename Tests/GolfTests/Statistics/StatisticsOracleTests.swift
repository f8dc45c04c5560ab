import Golf
import TestValues
import Testing

/// The statistics computed independently and slowly, as they are defined: for each figure the holes that count are
/// picked from a list of all holes, and those that qualify are counted. Only the card is shared with the engine.
struct StatisticsOracleTests {
  struct Fact {
    let round: Int
    let length: Int
    let number: Int
    let par: Int
    let score: HoleScore
    /// The score on the hole played before; nil for the first hole, or if it has no score.
    let before: Int?

    /// The strokes if the ball was holed out.
    var played: Int? { score.pickedUp ? nil : score.strokes }
    var toPar: Int? { played.map { $0 - par } }
    var putted: (green: Int, putts: Int)? {
      guard !score.pickedUp, let strokes = score.strokes, let putts = score.putts else { return nil }
      return (strokes - putts, putts)
    }
  }

  func facts(_ rounds: [PlayedRound]) -> [Fact] {
    var facts: [Fact] = []
    for (place, round) in rounds.enumerated() where round.card.missing.isEmpty {
      var before: Int?
      for number in round.card.order.holes {
        guard let hole = round.card.tee.holes.first(where: { $0.number == number }),
          let score = round.card.scored.first(where: { $0.hole == number })?.score
        else { continue }
        let length = round.card.tee.holes.count
        let fact = Fact(
          round: place,
          length: length,
          number: number.rawValue,
          par: hole.par.rawValue,
          score: score,
          before: before
        )
        facts.append(fact)
        before = fact.toPar
      }
    }
    return facts
  }

  /// Checks the sum and count of a figure over the holes that have it.
  func expect(_ figure: Figure, _ values: [Int], covered: Int, of: Int) -> Bool {
    figure.sum == values.reduce(0, +) && figure.count == values.count && figure.coverage.entered == covered
      && figure.coverage.of == of
  }

  func agrees(_ rounds: [PlayedRound]) -> Bool {
    let statistics = Statistics(rounds)
    let all = facts(rounds)
    let putted = all.compactMap { fact in fact.putted.map { (fact.par, $0.green, $0.putts) } }
    func share(_ figure: Figure, _ tries: [Bool], covered: Int? = nil, of: Int? = nil) -> Bool {
      expect(figure, tries.map { $0 ? 1 : 0 }, covered: covered ?? tries.count, of: of ?? all.count)
    }
    let driven = all.filter { $0.par >= 4 }
    let fairways = driven.compactMap(\.score.fairway)
    let missed = putted.filter { $0.1 > $0.0 - 2 }
    let chances = putted.filter { $0.1 == $0.0 - 1 }
    let bunkers = all.filter { $0.score.greensideBunker == true && $0.played != nil }
    let afterBogey = all.filter { ($0.before ?? 0) > 0 }
    let penalties = all.compactMap(\.score.penalties)
    let full = Dictionary(grouping: all, by: \.round).values.filter { $0.allSatisfy { $0.played != nil } }

    func scores(_ figures: ScoreFigures, _ length: Int) -> Bool {
      let grosses = full.filter { $0[0].length == length }.map { $0.reduce(0) { $0 + ($1.played ?? 0) } }
      let played = Set(all.filter { $0.length == length }.map(\.round)).count
      return expect(figures.score, grosses, covered: grosses.count, of: played) && figures.rounds == played
    }
    func par(_ figure: Figure, _ par: Int) -> Bool {
      let holes = all.filter { $0.par == par }
      let strokes = holes.compactMap(\.played)
      return expect(figure, strokes, covered: strokes.count, of: holes.count)
    }
    func nine(_ figure: Figure, _ numbers: ClosedRange<Int>) -> Bool {
      let rounds = full.filter { $0[0].length == 18 }
      let sums = rounds.map { $0.filter { numbers.contains($0.number) }.reduce(0) { $0 + ($1.toPar ?? 0) } }
      return figure.sum == sums.reduce(0, +) && figure.count == sums.count
    }

    return scores(statistics.eighteen, 18) && scores(statistics.nine, 9)
      && par(statistics.pars.three, 3) && par(statistics.pars.four, 4) && par(statistics.pars.five, 5)
      && share(statistics.driving.hit, fairways.map { $0 == .hit }, of: driven.count)
      && share(statistics.driving.right, fairways.map { $0 == .right }, of: driven.count)
      && share(statistics.greens.inRegulation, putted.map { $0.1 <= $0.0 - 2 })
      && expect(statistics.putting.perRound, putted.map(\.2), covered: putted.count, of: all.count)
      && share(statistics.putting.onePutts, putted.map { $0.2 == 1 })
      && share(statistics.putting.threePutts, putted.map { $0.2 > 2 })
      && expect(
        statistics.putting.perGreen,
        putted.filter { $0.1 <= $0.0 - 2 }.map(\.2),
        covered: putted.count,
        of: all.count
      )
      && share(statistics.saves.scrambling, missed.map { $0.1 + $0.2 <= $0.0 }, covered: putted.count)
      && share(statistics.saves.parSaves, chances.map { $0.2 < 2 }, covered: putted.count)
      && share(
        statistics.saves.sand,
        bunkers.map { ($0.toPar ?? 1) <= 0 },
        covered: all.filter { $0.score.greensideBunker != nil }.count
      )
      && expect(statistics.penalties, penalties, covered: penalties.count, of: all.count)
      && share(
        statistics.bounceBack,
        afterBogey.compactMap(\.toPar).map { $0 < 0 },
        of: afterBogey.count
      )
      && nine(statistics.nines.front, 1...9) && nine(statistics.nines.back, 10...18)
      && statistics.distribution.birdie == all.filter { $0.toPar == -1 }.count
      && statistics.distribution.worse == all.filter { ($0.toPar ?? 0) > 2 }.count
  }

  @Test func `The engine agrees with the words on random histories`() throws {
    try forAll(
      seeds: 1...400,
      make: { random in try (1...Int.random(in: 1...8, using: &random)).map { try RandomRounds.round(day: $0, &random) }
      },
      shrink: { rounds in rounds.indices.map { rounds.removing($0) } },
      holds: agrees
    )
  }
}
