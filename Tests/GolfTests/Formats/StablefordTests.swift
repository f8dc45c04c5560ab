import Golf
import Testing

struct StablefordTests {
  @Test func `Points are 2 for a net par, never below 0`() {
    #expect((-5...3).map { PointTable.stableford.points(ToPar($0)) } == [7, 6, 5, 4, 3, 2, 1, 0, 0])
    #expect((-5...3).map { PointTable.modified.points(ToPar($0)) } == [8, 8, 8, 5, 2, 0, -1, -3, -3])
  }

  @Test func `A hole picked up earns what the worst score does`() throws {
    let lines = [try line("Anna", "4x5"), try line("Bo", "3.8")]
    let points = Stableford(lines)
    #expect(points.standings.map(\.points) == [3, 3] && points.standings.map(\.place?.text) == ["T1", "T1"])
    #expect(points.sentence { $0 } == "Anna and Bo share the lead with 3 points")
    #expect(points.standings[0].holes.map(\.points) == [2, 0, 1] && points.standings[0].isComplete)
    #expect(points.standings[1].thru == 1 && !points.standings[1].isComplete)
    let modified = Stableford(lines, table: .modified)
    #expect(modified.standings.map(\.competitor) == ["Bo", "Anna"])
    #expect(modified.standings.map(\.points) == [-1, -4])
  }

  @Test func `Net points go by the strokes received`() throws {
    let points = Stableford([
      try line("Anna", "655", received: [1: 1, 2: 1]), try line("Bo", "444", received: [3: -1]),
    ])
    #expect(points.standings.map(\.points) == [5, 4])
    #expect(points.sentence { $0 } == "Bo wins with 5 points")
  }

  @Test func `A club's own table must not rise, and every fault is reported`() throws {
    let own = try OwnPoints(best: ToPar(-2), points: [6, 3, 1, 0])
    #expect((-4...3).map { PointTable.own(own).points(ToPar($0)) } == [6, 6, 6, 3, 1, 0, 0, 0])
    #expect(own.points == [6, 3, 1, 0])
    do {
      _ = try OwnPoints(best: ToPar(1), points: [1, 2, 99])
      Issue.record("The table was taken.")
    } catch {
      #expect(error.all.map(\.field) == ["best", "points/2", "points/1", "points/2"])
    }
    #expect(throws: Faults.self) { _ = try OwnPoints(best: ToPar(0), points: []) }
  }

  @Test func `No player has a score yet`() throws {
    #expect(Stableford([try line("Anna", "..")]).sentence { $0 } == "No one has a score yet")
  }
}
