import Basics
import FoundationEssentials
import HTTPServer
import ServiceKit

extension FuzzTarget {
  private static let bodies = [
    #"{"strokes":4,"putts":2,"firstPuttFeet":24,"fairway":"hit","penalties":0,"pickedUp":false,"note":"Wind"}"#,
    #"{"handle":"anna","displayName":"Änna \"A\"","password":"vier kleine Bunker"}"#,
    #"{"id":"0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01","mode":"front","players":[{"tee":"white","handicapIndex":12.4},{"tee":"red","guestName":"Ada"}]}"#,
    #" [ 0, -1.5e+3, "\u00e9\ud83c\udfcc\n", null, true, [[[]]], {} ] "#, "{}", #""text""#,
  ]
  private static let words = [
    "{", "}", "[", "]", ":", ",", "\"", #""a":1,"#, #"{"a":"#, "[[[[", "]]]]", "true", #"\u0000"#, #"\ud83c\udfcc"#,
    #"\u"#,
    #""strokes":"#, "1e5", "0.30000000000000004", "-", "4.0", "4.05",
  ]

  static let json = [
    FuzzTarget("json", seeds: bodies, words: words) { input in
      let value: JSONValue
      do { value = try JSONValue.parse(input) } catch let error as JSONSyntaxError {
        try must(error.line >= 1 && error.column >= 1 && !error.message.isEmpty, "a fault without a place")
        return false
      }
      // Whatever our parser accepts, Foundation's accepts as well.
      try must((try? JSONDecoder().decode(Anything.self, from: Data(input))) != nil, "Foundation refuses it")
      try must((try? JSONValue.parse(Array(text(value).utf8))) == value, "written and read again it is another value")
      _ = value.short
      return true
    },
    FuzzTarget("body", seeds: bodies, words: words) { input in
      do {
        try readEverything(request(.post, "/", ["Content-Type": "application/json"], input))
        return true
      } catch let problem as Problem {
        try must([400, 422].contains(problem.status), "a body is answered \(problem.status)")
        let answer = problem.response(requestID: "1")
        try must((try? JSONValue.parse(answer.body)) != nil, "the problem is no JSON")
        try must(answer.body.count < 256 * 1_024, "an answer of \(answer.body.count) bytes to one of \(input.count)")
        return false
      }
    },
  ]

  private enum Fairway: String, CaseIterable { case hit, left, right }

  /// Every way to read a member, on members of every type.
  private static func readEverything(_ request: HTTPRequest) throws {
    var body = try ObjectReader(body: request)
    _ = body.integer("strokes", in: 1...99)
    _ = body.tenths("handicapIndex", in: -100...540)
    _ = body.bool("pickedUp")
    _ = body.note("note")
    _ = body.name("name")
    _ = body.string("displayName", length: 1...60)
    _ = body.word("fairway", as: Fairway.self)
    _ = body.uuidV7("id")
    _ = body.text("handle", allowed: "a handle") { $0.isEmpty ? nil : $0 }
    _ = body.objects("players", count: 1...4) { player in
      _ = player.tenths("handicapIndex", in: -100...540)
      return player.string("tee", length: 1...40, required: true)
    }
    for name in ["putts", "firstPuttFeet", "penalties", "password", "mode"] { _ = body.has(name) }
    try body.finish(hiding: ["password"])
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) {}
  }

  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let bool): "\(bool)"
    case .number(let text): text
    case .string(let text): JSONString.quoted(text)
    case .array(let values): "[" + values.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { JSONString.quoted($0.name) + ":" + text($0.value) }.joined(separator: ",") + "}"
    }
  }
}

/// A request as the server passes it on.
func request(
  _ method: HTTPMethod,
  _ target: String,
  _ headers: HTTPHeaders = [:],
  _ body: [UInt8] = []
) throws(Broken) -> HTTPRequest {
  guard let target = RequestTarget(target) else { throw Broken("\(target) is no target") }
  return HTTPRequest(method: method, target: target, headers: headers, body: body)
}
