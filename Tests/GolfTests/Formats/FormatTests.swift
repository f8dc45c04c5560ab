import FoundationEssentials
import Golf
import Testing

struct FormatTests {
  static let formats: [Format] = [
    .strokePlay, .stableford(.stableford), .stableford(.modified), .matchPlay, .nassau, .skins(carriesOver: true),
    .skins(carriesOver: false),
  ]

  @Test func `One round, every format`() throws {
    let lines = [try line("Anna", "35445"), try line("Bo", "44454")]
    #expect(
      Self.formats.map { $0.result(lines)?.sentence { $0 } } == [
        "Anna and Bo tie with 21 (+1)", "Anna and Bo tie with 9 points", "Anna wins with 0 points",
        "The match is halved", "Total: The match is halved.",
        "Anna 3, Bo 2",
        "Anna 2, Bo 2",
      ]
    )
  }

  @Test func `A game needs its players`() throws {
    let lines = try ["Anna", "Bo", "Cy"].map { try line($0, "444") }
    func played(_ count: Int) -> [Bool] { Self.formats.map { $0.result(Array(lines.prefix(count))) != nil } }
    #expect(played(0) == [false, false, false, false, false, false, false])
    #expect(played(1) == [true, true, true, false, false, false, false])
    #expect(played(2) == [true, true, true, true, true, true, true])
    #expect(played(3) == [true, true, true, false, false, true, true])
  }

  @Test func `In JSON a result names its format`() throws {
    let lines = [try line("Anna", "3"), try line("Bo", "4")]
    let names = try Self.formats.map { format in
      let json = String(decoding: try JSONEncoder().encode(try #require(format.result(lines))), as: UTF8.self)
      #expect(json.contains(#""result":{"#))
      return try JSONDecoder().decode([String: Name].self, from: Data(#"{"a":\#(json)}"#.utf8))["a"]?.format
    }
    #expect(names == ["strokePlay", "stableford", "stableford", "matchPlay", "nassau", "skins", "skins"])
  }

  struct Name: Decodable {
    let format: String
  }
}
