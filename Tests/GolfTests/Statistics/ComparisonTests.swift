import FoundationEssentials
import Golf
import Testing

struct ComparisonTests {
  /// 36 holes of pars 3, 4 and 5 with two putts, but three on the first six and one on the next six.
  func statistics() throws -> Statistics {
    let tee = try tee(pars: [3, 4, 5, 4, 3, 4, 4, 5, 4, 3, 4, 5, 4, 3, 4, 4, 5, 4])
    let holes = try tee.holes.enumerated().map { place, hole in
      let putts = place < 6 ? 3 : place < 12 ? 1 : 2
      // On the green in regulation, one stroke later from hole 7 on.
      let toGreen = hole.par.rawValue - (place < 6 ? 2 : 1)
      return try scored(toGreen + putts, putts: putts, penalties: place == 0 ? 1 : 0)
    }
    return Statistics([try round(try card(tee, holes)), try round(try card(tee, holes), on: "2026-05-02")])
  }

  @Test func `Published figures are exact, and values between them are interpolated linearly`() throws {
    func text(_ handicap: Int, _ figure: ComparedFigure) throws -> String? {
      let benchmark = try #require(Benchmark(handicap: handicap))
      return benchmark[figure].map { "\($0.value) \($0.basis)" }
    }
    #expect(try text(0, .doubles) == "0.7 published")
    #expect(try text(10, .par5) == "5.52 published")
    #expect(try text(20, .birdies) == "0.3 published")
    // 7.7 x 0.5 + 9.0 x 0.5 = 8.35, which goes up.
    #expect(try text(15, .bogeys) == "8.4 interpolated")
    #expect(try text(9, .par5) == nil)
    #expect(Benchmark(handicap: -1) == nil && Benchmark(handicap: 21) == nil)
  }

  @Test func `A comparison shows both figures and their difference`() throws {
    let ten = Comparison(try statistics(), with: try #require(Benchmark(handicap: 10)))
    #expect(ten.rows.map(\.figure) == ComparedFigure.allCases)
    let rows = Dictionary(uniqueKeysWithValues: ten.rows.map { ($0.figure, $0) })
    #expect(rows[.threePutts]?.own.description == "33.3" && rows[.threePutts]?.difference?.description == "25.3")
    #expect(rows[.fairways]?.difference == nil)
    #expect(rows[.greens]?.difference?.description == "-1.7")
    let scratch = Comparison(try statistics(), with: try #require(Benchmark(handicap: 0)))
    #expect(scratch.rows.map(\.figure) == [.birdies, .bogeys, .doubles])
  }

  @Test func `A leak shows its arithmetic`() throws {
    let leaks = Leaks(try statistics(), against: try #require(Benchmark(handicap: 10)))
    #expect(
      leaks.skills.map(\.arithmetic) == [
        // 12 three-putts on 36 holes.
        "18 x (12/36 - 8.0/100) = 4.56 strokes per 18 holes",
        "18 x 2/36 = 1.00 strokes per 18 holes",
        "0.7 - 18 x 0/36 = 0.70 strokes per 18 holes",
        // 12 of 24 missed greens saved: better than the benchmark.
        "18 x 24/36 x (40.0/100 - 12/24) = -1.20 strokes per 18 holes",
        "18 x 0/36 - 2.9 = -2.90 double bogeys or worse per 18 holes",
      ]
    )
    #expect(leaks.biggest?.kind == .threePutts && leaks.biggest?.smallSample == false)
    // Twice 4, 4, 3, 4 on the par 3s: the first two with three putts, the third with one, the last with two.
    #expect(
      leaks.pars.first { $0.kind == .par3 }?.arithmetic == "18 x 8/36 x (30/8 - 3.60) = 0.60 strokes per 18 holes"
    )
  }

  @Test func `Nothing entered, nothing lost`() throws {
    let leaks = Leaks(Statistics([]), against: try #require(Benchmark(handicap: 10)))
    #expect(leaks.biggest == nil && leaks.skills.isEmpty && leaks.pars.isEmpty)
    let json = String(decoding: try JSONEncoder().encode(leaks), as: UTF8.self)
    #expect(json.contains(#""biggest":null"#))
  }

  @Test func `The biggest leak is one with enough holes rather than one with few`() throws {
    // 36 holes with strokes, all doubles; putts on three of them, all three-putts.
    let tee = try tee(pars: Array(repeating: 4, count: 18))
    let scores = try (1...18).map { try scored(6, putts: $0 <= 3 ? 3 : nil) }
    let rounds = try ["2026-05-01", "2026-05-02"].map { try round(try card(tee, scores), on: $0) }
    let leaks = Leaks(Statistics(rounds), against: try #require(Benchmark(handicap: 10)))
    #expect(leaks.skills.first?.kind == .threePutts && leaks.skills.first?.smallSample == true)
    #expect(leaks.biggest?.kind == .doubles)
  }
}
