import Golf
import Testing

/// A picked-up ball was never holed out (Rules of Golf 3.2, 3.3c, 21.1b, 23): its most likely score counts for the
/// handicap alone (WHS rule 3.3).
struct PickedUpTests {
  /// One player picks up, with a most likely score lower than the other's holed-out score.
  private func lines(_ likely: Int?) throws -> (ScoreLine<String>, ScoreLine<String>) {
    let tee = try tee(pars: Array(repeating: 4, count: 9))
    let rest = try (2...9).map { _ in try scored(4) }
    let picked = try card(tee, [try scored(likely, pickedUp: true)] + rest)
    let holed = try card(tee, [try scored(5)] + rest)
    return (ScoreLine("Anna", card: picked), ScoreLine("Bo", card: holed))
  }

  @Test(arguments: [nil, 1, 4])
  func `No points, no skin, no total, and the hole is lost`(likely: Int?) throws {
    let (anna, bo) = try lines(likely)
    let points = Stableford([anna, bo])
    #expect(points.standings.map(\.competitor) == ["Bo", "Anna"] && points.standings.map(\.points) == [17, 16])
    let modified = Stableford([anna, bo], table: .modified)
    #expect(modified.standings.map(\.points) == [-1, -3])
    let strokes = StrokePlay([anna, bo])
    #expect(strokes.standings.map(\.competitor) == ["Bo", "Anna"])
    #expect(strokes.standings.map(\.total) == [37, nil] && strokes.standings.map(\.toPar) == [ToPar(1), nil])
    #expect(strokes.standings.map(\.isNoReturn) == [false, true] && strokes.standings[1].place == nil)
    #expect(strokes.sentence { $0 } == "Bo wins with 37 (+1)")
    let match = try #require(MatchPlay(anna, bo))
    #expect(match.holes.first?.winner == "Bo" && match.score == "1 up" && match.leader == "Bo")
    let skins = try #require(Skins([anna, bo]))
    #expect(skins.holes.first?.winner == "Bo" && skins.standings.map(\.skins) == [1, 0])
    #expect(try #require(Nassau(anna, bo)).total.leader == "Bo")
  }

  @Test func `Both picked up: the hole is halved, and the skin carried`() throws {
    let card = try card(try tee(pars: [4, 4]), [try scored(3, pickedUp: true), try scored(4)])
    let (anna, bo) = (ScoreLine("Anna", card: card), ScoreLine("Bo", card: card))
    #expect(try #require(MatchPlay(anna, bo)).holes.first?.winner == nil)
    #expect(try #require(Skins([anna, bo])).holes.first?.winner == nil)
  }

  @Test func `A partner's ball counts instead`() throws {
    let (anna, bo) = try lines(1)
    let side = try #require(ScoreLine("us", bestOf: [anna, bo]))
    #expect(side.holes.first?.result == .strokes(5))
  }

  @Test func `For the handicap the most likely score counts, up to net double bogey`() throws {
    let tee = try tee(pars: Array(repeating: 4, count: 9))
    let card = try card(
      tee,
      [try scored(5, pickedUp: true), try scored(9, pickedUp: true), try scored(nil, pickedUp: true)]
    )
    let adjusted = AdjustedScore(card, cap: .netDoubleBogey(courseHandicap: 0))
    #expect(adjusted.holes.map(\.counts) == [5, 6, 6])
  }
}
