import Testing

@testable import ServiceKit

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
