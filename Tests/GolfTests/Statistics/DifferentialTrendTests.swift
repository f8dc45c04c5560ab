import FoundationEssentials
import Golf
import Testing

struct DifferentialTrendTests {
  private func rounds(_ differentials: [Int?]) throws -> [PlayedRound] {
    try differentials.enumerated().map { place, differential in
      let played = try flat(Array(repeating: 1, count: 9), on: "2026-05-\(10 + place)")
      let handicap = differential.map { RoundHandicap(differential: Tenths($0), index: nil, revisedIndex: nil) }
      return try round(played.card, on: "2026-05-\(10 + place)", handicap: handicap)
    }
  }

  @Test func `The average is of five rounds, halves rounded up, and skips rounds without a differential`() throws {
    let rounds = try rounds([100, 120, nil, 90, 110, 105, -40, -41])
    let trend = DifferentialTrend(rounds.reversed())
    #expect(trend.points.map(\.differential.count) == [100, 120, 90, 110, 105, -40, -41])
    // 525 / 5, 385 / 5 and 224 / 5, which is 44.8.
    #expect(trend.points.map(\.average?.count) == [nil, nil, nil, nil, 105, 77, 45])
    #expect(trend.points.map(\.round) == rounds.filter { $0.handicap != nil }.map(\.round))
    #expect(DifferentialTrend([PlayedRound]()).points.isEmpty)
    // -0.5 tenths goes up.
    #expect(try DifferentialTrend(self.rounds([0, -1, -1, 0, 0])).points.last?.average == Tenths(0))
    #expect(try DifferentialTrend(self.rounds([-1, -1, -1, 0, 0])).points.last?.average == Tenths(-1))
  }

  @Test func `Its JSON`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let trend = DifferentialTrend(try rounds([-14]))
    let json = String(decoding: try encoder.encode(trend), as: UTF8.self)
    #expect(
      json == #"{"points":[{"average":null,"differential":-1.4,"playedOn":"2026-05-10","round":"#
        + "\"\(trend.points[0].round)\"}]}"
    )
  }
}
