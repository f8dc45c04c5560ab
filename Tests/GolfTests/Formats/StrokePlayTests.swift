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
    #expect(play.standings.last?.isNoReturn == true && play.standings.last?.total == 8)
    #expect(sentence == "Anna and Bo tie with 14 (+2)")
  }

  @Test func `A hole missing from a finished card is no score, before it is still to come`() throws {
    let (open, leads) = try play([line("Anna", "44.4"), line("Bo", "5555")])
    #expect(open.standings[0].thru == 2 && !open.isOver && leads == "Anna leads at E thru 2")
    let (over, wins) = try play([line("Anna", "44.4", isFinished: true), line("Bo", "5555", isFinished: true)])
    #expect(over.isOver && over.standings[1].isNoReturn && wins == "Bo wins with 20 (+4)")
    #expect(try play([line("Anna", "x4", isFinished: true)]).1 == "Nobody returns a score")
    #expect(try play([line("Anna", "..")]).1 == "Nobody has a score yet")
  }

  @Test func `Net is gross less the strokes received, plus those given back`() throws {
    let (play, _) = try play([line("Anna", "555", received: [1: 2, 3: 1]), line("Bo", "444", received: [2: -1])])
    #expect(play.standings.map(\.total) == [12, 13])
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
