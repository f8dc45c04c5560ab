import Golf
import TestValues
import Testing

struct MatchPlayTests {
  func match(_ mine: String, _ other: String, from start: Int? = nil) throws -> MatchPlay<String> {
    try #require(MatchPlay(try line("Anna", mine, from: start), try line("Bo", other, from: start)))
  }

  @Test(arguments: [
    ("....", "....", "The match is not started", MatchState.notStarted),
    ("44..", "44..", "The match is all square with 2 to play", .allSquare),
    ("3...", "4...", "Anna is 1 up with 3 to play", .up),
    ("44..", "34..", "Bo is 1 up with 2 to play", .up),
    ("344.", "444.", "Anna is dormie, 1 up with 1 to play", .dormie),
    ("33..", "44..", "Anna is dormie, 2 up with 2 to play", .dormie),
    ("3434", "4444", "Anna won 2&1", .won),
    ("3444", "4444", "Anna won 1 up", .won),
    ("33444", "44333", "Bo won 1 up", .won),
    ("3444", "4443", "The match is halved", .halved),
    ("333.....", "444.....", "Anna is 3 up with 5 to play", .up),
    ("33333.....", "44444.....", "Anna is dormie, 5 up with 5 to play", .dormie),
    ("333333.......", "444444.......", "Anna is 6 up with 7 to play", .up),
  ])
  func `A match reports its standing`(mine: String, other: String, sentence: String, state: MatchState) throws {
    let match = try match(mine, other)
    #expect(match.sentence { $0 } == sentence)
    #expect(match.state == state)
  }

  @Test func `It ends when the lead exceeds the holes left, whatever is played after`() throws {
    // 3 up after 16 of 18.
    let won = try match("444444444444433344", "444444444444444433")
    #expect(won.sentence { $0 } == "Anna won 3&2")
    #expect(won.holes.count == 16 && won.left == 2)
    #expect(try match("4444444444444333..", "4444444444444444..") == won)
  }

  @Test func `Picking up loses the hole, both picking up halves it`() throws {
    let match = try match("xx6.", "9x4.")
    #expect(match.holes.map(\.winner) == ["Bo", nil, "Bo"])
    #expect(match.lead == -2 && match.leader == "Bo" && match.sentence { $0 } == "Bo won 2&1")
  }

  @Test func `A hole that one has not finished is open, even if the other has picked up`() throws {
    let match = try match("x44", ".44")
    #expect(match.holes.map(\.hole.rawValue) == [2, 3] && match.left == 1 && match.state == .allSquare)
  }

  @Test func `A shotgun start counts the holes in order of play`() throws {
    let match = try match("8833", "4444", from: 3)
    #expect(match.holes.map(\.hole.rawValue) == [3, 4, 1, 2] && match.holes.map(\.lead) == [1, 2, 1, 0])
    // From hole 3 Anna wins three of five and the match; 1 and 2 no longer count.
    #expect(try self.match("88333", "44444", from: 3).sentence { $0 } == "Anna won 3&2")
  }

  @Test func `Different holes make no match`() throws {
    #expect(MatchPlay(try line("Anna", "44"), try line("Bo", "444")) == nil)
    #expect(MatchPlay(try line("Anna", "44").only { _ in false }, try line("Bo", "44").only { _ in false }) == nil)
  }

  @Test func `Four-ball is a match of best balls`() throws {
    let us = try #require(ScoreLine("us", bestOf: [try line("Anna", "5x4"), try line("Bo", "46x")]))
    let them = try #require(ScoreLine("them", bestOf: [try line("Cy", "5x4"), try line("Di", "5x4")]))
    let match = try #require(MatchPlay(us, them))
    #expect(match.sentence { $0 } == "us won 2&1")
  }

  @Test func `Seen from the other side a match is its mirror`() throws {
    try forAll(
      make: { random in randomTexts(players: 2, holes: Int.random(in: 1...18, using: &random), &random) },
      shrink: shrunk,
      holds: { texts in
        let match = try self.match(texts[0], texts[1])
        let mirror = try require(MatchPlay(try line("Bo", texts[1]), try line("Anna", texts[0])))
        return match.lead == -mirror.lead && match.leader == mirror.leader && match.state == mirror.state
          && match.left == mirror.left && match.holes.map(\.winner) == mirror.holes.map(\.winner)
          && match.sentence { $0 } == mirror.sentence { $0 }
      }
    )
  }

  @Test func `No match continues past its end`() throws {
    try forAll(
      make: { random in randomTexts(players: 2, holes: Int.random(in: 1...18, using: &random), &random) },
      shrink: shrunk,
      holds: { texts in
        let match = try self.match(texts[0], texts[1])
        let holes = texts[0].count
        return match.holes.dropLast().enumerated().allSatisfy { place, hole in
          abs(hole.lead) <= holes - place - 1
        } && match.holes.count + match.left == holes
      }
    )
  }

  @Test func `Nassau is three matches, the nines by hole number`() throws {
    let anna = "333333333" + "444444444"
    let bo = "444444444" + "333333334"
    let nassau = try #require(Nassau(try line("Anna", anna, from: 10), try line("Bo", bo, from: 10)))
    #expect(nassau.front?.score == "5&4" && nassau.front?.leader == "Anna")
    #expect(nassau.back?.leader == "Bo")
    // Bo wins eight of the first nine played, Anna eight of the next.
    #expect(nassau.total.score == "1 up" && nassau.total.leader == "Anna" && nassau.balance == 1)
    #expect(nassau.sentence { $0 } == "Front: Anna won 5&4. Back: Bo won 5&4. Total: Anna won 1 up.")
    let nine = try #require(Nassau(try line("Anna", "344444444"), try line("Bo", "444444444")))
    #expect(nine.front == nil && nine.back == nil && nine.total.score == "1 up")
  }
}
