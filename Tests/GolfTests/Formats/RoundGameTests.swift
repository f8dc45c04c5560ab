import FoundationEssentials
import Testing

@testable import Golf

/// What may be chosen as a round's game.
struct RoundGameTests {
  private func faults(_ format: GameFormat, _ sides: [[String]]?, among players: String) -> [String] {
    RoundGame(format, sides: sides).faults(among: players.map(String.init)).map { "\($0.message) \($0.got ?? "-")" }
  }

  @Test func `Sides have every card once`() {
    #expect(faults(.fourBall, [["a", "b"], ["c", "d"]], among: "abcd") == [])
    #expect(faults(.matchPlay, [["a"], ["c", "b"]], among: "abc") == [])
    #expect(
      faults(.matchPlay, [["a"], ["b", "x"]], among: "abc") == [
        "This is not a card of the round. x", "Each card needs a side; this one has none. c",
      ]
    )
    #expect(
      faults(.nassau, [["a", "b"], ["b"]], among: "ab") == ["A card is on one side only, once. b"]
    )
    #expect(
      faults(.bestBall, [["a", "b"], []], among: "ab") == [
        "A game of sides needs two, with at least one card each. sides of 2 and 0"
      ]
    )
    #expect(
      faults(.bestBall, [["a"], ["b"], ["c"]], among: "abc") == [
        "A game of sides needs two, with at least one card each. sides of 1 and 1 and 1"
      ]
    )
    #expect(
      faults(.fourBall, [["a"], ["b", "c", "d"]], among: "abcd") == [
        "Four-ball needs two sides of two. sides of 1 and 3"
      ]
    )
    #expect(faults(.skins, [["a"], ["b"]], among: "ab") == ["This game has no sides. -"])
  }

  @Test func `Without sides a game waits for players, but takes no more than can play`() {
    for format in GameFormat.allCases { #expect(faults(format, nil, among: "a") == [], "\(format)") }
    #expect(faults(.matchPlay, nil, among: "ab") == [])
    #expect(faults(.matchPlay, nil, among: "abc") == ["With 3 players this game needs two sides. -"])
    #expect(faults(.nassau, nil, among: "abcd") == ["With 4 players this game needs two sides. -"])
    #expect(faults(.bestBall, nil, among: "abc") == ["With 3 players this game needs two sides. -"])
    #expect(faults(.fourBall, nil, among: "abcd") == [])
  }

  @Test func `The usual allowance is that of the format, and four-ball's for a match of pairs`() {
    func percent(_ game: RoundGame<String>) -> Int? { game.played?.percent }
    #expect(percent(RoundGame(.stableford, .net)) == 95)
    #expect(percent(RoundGame(.stableford, .gross, allowance: .full)) == nil)
    #expect(percent(RoundGame(.stableford, .net, allowance: Allowance(percent: 50))) == 50)
    #expect(percent(RoundGame(.nassau, .net, sides: [["a"], ["b"]])) == 100)
    #expect(percent(RoundGame(.nassau, .net, sides: [["a", "b"], ["c", "d"]])) == 90)
  }

  @Test func `A card that was replaced keeps its side, one that left has none`() {
    let game = RoundGame(.matchPlay, .net, allowance: .full, sides: [["a", "b"], ["c", "d"]])
    let now = game.following { $0 == "a" ? "e" : $0 == "d" ? nil : $0 }
    #expect(now == RoundGame(.matchPlay, .net, allowance: .full, sides: [["e", "b"], ["c"]]))
    let own = RoundGame<String>(.skins)
    #expect(own.following { _ in nil } == own)
  }

  @Test func `Its JSON has all members, and refuses what is unknown`() throws {
    let game = RoundGame(.fourBall, .net, allowance: Allowance(percent: 85), sides: [["a", "b"], ["c", "d"]])
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let text = #"{"allowance":85,"format":"fourBall","scoring":"net","sides":[["a","b"],["c","d"]]}"#
    #expect(String(decoding: try encoder.encode(game), as: UTF8.self) == text)
    #expect(try JSONDecoder().decode(RoundGame<String>.self, from: Data(text.utf8)) == game)
    let plain = #"{"allowance":null,"format":"skins","scoring":"gross","sides":null}"#
    #expect(String(decoding: try encoder.encode(RoundGame<String>(.skins)), as: UTF8.self) == plain)
    #expect(try JSONDecoder().decode(RoundGame<String>.self, from: Data(plain.utf8)) == RoundGame(.skins))
    let counted = #"{"allowance":null,"format":"skins","scoring":"gross","sides":null,"ties":"countback"}"#
    let skins = RoundGame<String>(.skins, ties: .countback)
    #expect(String(decoding: try encoder.encode(skins), as: UTF8.self) == counted)
    #expect(try JSONDecoder().decode(RoundGame<String>.self, from: Data(counted.utf8)) == skins)
    #expect(skins.following { $0 } == skins)
    for wrong in [
      text.replacing("85", with: "101"), text.replacing("fourBall", with: "bingo"),
      counted.replacing("countback", with: "toss"),
    ] {
      #expect(throws: DecodingError.self) { try JSONDecoder().decode(RoundGame<String>.self, from: Data(wrong.utf8)) }
    }
  }
}
