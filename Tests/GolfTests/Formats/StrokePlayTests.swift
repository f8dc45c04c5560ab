import Golf
import Testing

struct StrokePlayTests {
  func play(_ lines: [ScoreLine<String>]) -> (StrokePlay<String>, String) {
    let play = StrokePlay(lines)
    return (play, play.sentence { $0 })
  }

  @Test func `The lowest leads to par, however far each has come`() throws {
    let (play, sentence) = try play([line("Anna", "555......"), line("Bo", "45......."), line("Cy", ".........")])
    #expect(play.standings.map(\.competitor) == ["Bo", "Anna", "Cy"])
    #expect(play.standings.map(\.place?.text) == ["1", "2", nil])
    #expect(sentence == "Bo leads at +1 thru 2")
  }

  @Test func `Ties share a place, and the next one is skipped`() throws {
    let (play, sentence) = try play([line("Anna", "545"), line("Bo", "455"), line("Cy", "666"), line("Di", "x44")])
    #expect(play.standings.map(\.place?.text) == ["T1", "T1", "3", nil])
    #expect(play.standings.last?.isNoReturn == true && play.standings.last?.total == nil)
    #expect(sentence == "Anna and Bo tie with 14 (+2)")
  }

  @Test func `A hole missing from a finished card is no score, before it is still to come`() throws {
    let (open, leads) = try play([line("Anna", "44.4"), line("Bo", "5555")])
    #expect(open.standings[0].thru == 2 && !open.isOver && leads == "Anna leads at E thru 2")
    let (over, wins) = try play([line("Anna", "44.4", isFinished: true), line("Bo", "5555", isFinished: true)])
    #expect(over.isOver && over.standings[1].isNoReturn && wins == "Bo wins with 20 (+4)")
    #expect(try play([line("Anna", "x4", isFinished: true)]).1 == "No one returned a score")
    #expect(try play([line("Anna", "..")]).1 == "No one has a score yet")
  }

  @Test func `Net is gross less the strokes received, plus those given back`() throws {
    let (play, _) = try play([line("Anna", "555", received: [1: 2, 3: 1]), line("Bo", "444", received: [2: -1])])
    #expect(play.standings.map(\.total) == [12, 13])
  }

  @Test func `One alone neither leads nor wins`() throws {
    #expect(try play([line("Anna", "445")]).1 == "Anna: 13 (+1)")
    #expect(try play([line("Anna", "45.")]).1 == "Anna: +1 thru 2")
    #expect(Stableford([try line("Anna", "445")]).sentence { $0 } == "Anna: 5 points")
    #expect(Stableford([try line("Anna", "4..")]).sentence { $0 } == "Anna: 2 points thru 1")
  }

  @Test func `Pairs win and lead, and are told apart`() throws {
    func sentence(_ first: String, _ second: String) throws -> String {
      StrokePlay([try line("Bo and B", first), try line("C and D", second)]).sentence({ $0 }, isPair: { _ in true })
    }
    #expect(try sentence("344", "444") == "Bo and B win with 11 (\u{2212}1)")
    #expect(try sentence("34.", "44.") == "Bo and B lead at \u{2212}1 thru 2")
    #expect(try sentence("44.", "44.") == "Bo and B, and C and D, share the lead at E")
    #expect(try sentence("444", "444") == "Bo and B, and C and D, tie with 12 (E)")
    let points = Stableford([try line("Bo and B", "34."), try line("C and D", "44.")])
    #expect(points.sentence({ $0 }, isPair: { _ in true }) == "Bo and B lead with 5 points thru 2")
    let over = Stableford([try line("Bo and B", "34"), try line("C and D", "44")])
    #expect(over.sentence({ $0 }, isPair: { _ in true }) == "Bo and B win with 5 points")
    let match = try #require(MatchPlay(try line("Bo and B", "4444"), try line("C and D", "54..")))
    #expect(match.sentence({ $0 }, isPair: { _ in true }) == "Bo and B are 1 up with 2 to play")
    let won = try #require(MatchPlay(try line("Bo and B", "3344"), try line("C and D", "4455")))
    #expect(won.sentence({ $0 }, isPair: { _ in true }) == "Bo and B won 3&1")
  }

  @Test func `On tees of different par equals against par have different totals`() throws {
    let five = try card(try tee(pars: [5, 4]), [try scored(5), try scored(4)])
    let play = StrokePlay([ScoreLine("Anna", card: five), try line("Bo", "44")])
    #expect(play.standings.map(\.place?.text) == ["T1", "T1"] && play.standings.map(\.total) == [9, 8])
    #expect(play.sentence { $0 } == "Anna and Bo tie at E")
  }

  @Test func `A side's ball is measured by its own par, or by its strokes`() throws {
    let five = ScoreLine("Anna", card: try card(try tee(pars: [5]), [try scored(5)]))
    let four = try line("Bo", "5")
    let againstPar = try #require(ScoreLine("us", bestOf: [four, five]))
    #expect(againstPar.holes.map(\.toPar) == [ToPar(0)])
    let four4 = ScoreLine("Anna", card: try card(try tee(pars: [6]), [try scored(6)]))
    let byStrokes = try #require(ScoreLine("us", bestOf: [four4, four], againstPar: false))
    #expect(byStrokes.holes.map(\.result) == [.strokes(5)])
  }

  @Test func `Thru follows a shotgun start`() throws {
    #expect(try line("Anna", "4....4444", from: 6).thru == 5)
    #expect(try line("Anna", "4....4444").thru == 1)
  }

  @Test func `A side's best ball waits for every partner and takes the lowest`() throws {
    let partners = [try line("Anna", "54x.4x"), try line("Bo", "463.5x")]
    let side = try #require(ScoreLine("us", bestOf: partners))
    #expect(side.holes.map(\.result.strokes) == [4, 4, 3, nil, 4, nil])
    #expect(side.holes[3].result == .open && side.holes[5].result == .noScore)
    let open = try #require(ScoreLine("us", bestOf: [try line("Anna", "4"), try line("Bo", ".")]))
    #expect(open.holes[0].result == .open)
    let two = try #require(ScoreLine("us", bestOf: partners, counting: 2))
    #expect(two.holes.map(\.result.strokes) == [9, 10, nil, nil, 9, nil] && two.holes[0].par == 8)
    #expect(ScoreLine("us", bestOf: partners, counting: 3) == nil)
    #expect(ScoreLine("us", bestOf: [try line("Anna", "44"), try line("Bo", "4")]) == nil)
  }
}
