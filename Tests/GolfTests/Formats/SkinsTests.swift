import Golf
import TestValues
import Testing

struct SkinsTests {
  func skins(_ texts: [String], from start: Int? = nil, carriesOver: Bool = true) throws -> Skins<String> {
    let names = ["Anna", "Bo", "Cy", "Di"]
    return try #require(
      Skins(try zip(names, texts).map { try line($0, $1, from: start) }, carriesOver: carriesOver)
    )
  }

  @Test func `The lowest unique score wins, ties carry`() throws {
    let skins = try skins(["4354.", "4444.", "4443."])
    #expect(skins.holes.map(\.winner) == [nil, "Anna", nil, "Cy"])
    #expect(skins.holes.map(\.stake) == [1, 2, 1, 2])
    #expect(skins.sentence { $0 } == "Anna 2, Cy 2; 1 hole to play")
  }

  @Test func `Without a carry-over no player wins a tied skin`() throws {
    let skins = try skins(["434", "444", "444"], carriesOver: false)
    #expect(skins.holes.map(\.stake) == [1, 1, 1] && skins.dropped == 2 && skins.carried == 0)
    #expect(skins.sentence { $0 } == "Anna 1")
  }

  @Test func `A skin that is tied to the end stays in the pot`() throws {
    let skins = try skins(["344", "444"])
    #expect(skins.carried == 2 && skins.open == 0)
    #expect(skins.sentence { $0 } == "Anna 1; 2 skins not won")
    #expect(try self.skins(["..", ".."]).sentence { $0 } == "No skin won; 2 holes to play")
  }

  @Test func `A ball picked up wins nothing, and alone in scoring wins`() throws {
    let skins = try skins(["xx", "9x", "xx"])
    #expect(skins.holes.map(\.winner) == ["Bo", nil] && skins.carried == 1)
  }

  @Test func `It stops at a hole that is open, in order of play`() throws {
    let open = try skins(["3.3", "4.4"])
    #expect(open.holes.count == 1 && open.open == 2)
    // From hole 2, the tie there carries to 3.
    let shotgun = try skins(["443", "444"], from: 2)
    #expect(shotgun.holes.map(\.hole.rawValue) == [2, 3, 1] && shotgun.holes.map(\.stake) == [1, 2, 1])
  }

  @Test func `Alone, twice the same name, or other holes make no game`() throws {
    #expect(Skins([try line("Anna", "44")]) == nil)
    #expect(Skins([try line("Anna", "44"), try line("Anna", "44")]) == nil)
    #expect(Skins([try line("Anna", "44"), try line("Bo", "444")]) == nil)
  }

  @Test func `Every skin is somewhere`() throws {
    try forAll(
      make: { random in
        let players = Int.random(in: 2...4, using: &random)
        return randomTexts(players: players, holes: Int.random(in: 1...18, using: &random), &random)
      },
      shrink: shrunk,
      holds: { texts in
        try [true, false].allSatisfy { carriesOver in
          let skins = try self.skins(texts, carriesOver: carriesOver)
          let won = skins.standings.reduce(0) { $0 + $1.skins }
          return won + skins.carried + skins.dropped + skins.open == texts[0].count
        }
      }
    )
  }

  @Test func `The order of the players changes nothing`() throws {
    try forAll(
      make: { random in randomTexts(players: 3, holes: Int.random(in: 1...18, using: &random), &random) },
      shrink: shrunk,
      holds: { texts in
        let lines = try zip(["Anna", "Bo", "Cy"], texts).map { try line($0, $1) }
        let (one, other) = (try require(Skins(lines)), try require(Skins(lines.reversed())))
        return one.holes == other.holes && Set(one.standings) == Set(other.standings)
      }
    )
  }
}
