import Basics
import Basics
import Testing

@Suite struct JSONParserTests {
  @Test func readsEveryKind() throws {
    let value = try JSONParser.parse(Array(#" {"a":[1,-2.5e3,true,null],"b":"x\n\u00e9\ud83d\ude00"} "#.utf8))
    #expect(
      value
        == .object([
          .init(name: "a", value: .array([.number("1"), .number("-2.5e3"), .bool(true), .null])),
          .init(name: "b", value: .string("x\né😀")),
        ])
    )
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "01", "1.", "1e", "-", "nul", "\"", "\"\\x\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
    "{\"a\":1,\"a\":2}", "1 2", "\"\u{1}\"", "{a:1}", "\"\\u12\"", "+1", ".5", "NaN",
    String(repeating: "[", count: 40) + String(repeating: "]", count: 40),
  ])
  func refuses(text: String) {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse(Array(text.utf8)) }
  }

  private func parse(_ text: String) -> String {
    do {
      _ = try JSONParser.parse(Array(text.utf8))
      return "taken"
    } catch { return error.what }
  }

  @Test func `A name has at most a hundred bytes`() {
    #expect(parse(#"{"\#(String(repeating: "a", count: 100))":1}"#) == "taken")
    #expect(parse(#"{"\#(String(repeating: "a", count: 101))":1}"#) == "a member's name has more than 100 bytes")
    #expect(parse(#"{"\#(String(repeating: "\\u00e9", count: 51))":1}"#) == "a member's name has more than 100 bytes")
  }

  @Test(arguments: [("\u{315}\u{301}", "{"), (#"\u0315\u0301"#, "["), ("\u{315}" + #"\u0301"#, "[")])
  func `A name and a text have at most thirty combining marks in a row`(pair: String, kind: String) {
    func text(_ count: Int) -> String {
      let marks = "a" + String(repeating: pair, count: count / 2) + "b"
      return kind == "{" ? #"{"\#(marks)":1}"# : #"["\#(marks)\#(marks)"]"#
    }
    #expect(parse(text(30)) == "taken")
    #expect(parse(text(32)) == "a string has more than 30 combining marks in a row")
  }

  @Test func `A body has so many members and values, and a file as many as it has`() throws {
    func object(_ count: Int) -> String { "{" + (0..<count).map { #""m\#($0)":1"# }.joined(separator: ",") + "}" }
    #expect(parse(object(256)) == "taken")
    #expect(parse(object(257)) == "an object has more than 256 members")
    func array(_ count: Int) -> String { "[" + Array(repeating: "0", count: count - 1).joined(separator: ",") + "]" }
    #expect(parse(array(2_048)) == "taken")
    #expect(parse(array(2_049)) == "it has more than 2048 values")
    for text in [object(1_000), array(10_000)] { _ = try JSONValue.parse(Array(text.utf8)) }
  }

  @Test func `Names are the same where their bytes are`() {
    #expect(parse("{\"\u{E9}\":1,\"e\u{301}\":2}") == "taken")
    let many = (0..<20).map { #""m\#($0)":1"# }.joined(separator: ",")
    #expect(parse("{\(many),\"\u{E9}\":1,\"e\u{301}\":2}") == "taken")
    #expect(parse("{\(many),\"m7\":2}") == #"the name "m7" is given twice"#)
    #expect(parse(#"{"\u0061":1,"a":2}"#) == #"the name "a" is given twice"#)
  }

  @Test func refusesWhatIsNotUTF8() {
    #expect(throws: JSONParser.Failure.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
  }

  /// Any bytes give a value or an error, never a crash.
  @Test func survivesMutations() {
    let seed = Array(#"{"strokes":4,"putts":2,"note":"a\u00e9\ud83d\ude00","list":[1.5,{"x":null}],"t":true}"#.utf8)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<20_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: .min ... .max, using: &random)
      }
      let end = Int.random(in: 0...bytes.count, using: &random)
      _ = try? JSONParser.parse(Array(bytes[..<end]))
    }
  }
}
