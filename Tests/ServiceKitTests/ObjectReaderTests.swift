import FoundationEssentials
import HTTPServer
import Testing

@testable import ServiceKit

func jsonRequest(_ body: String, type: String = "application/json") throws -> HTTPRequest {
  HTTPRequest(
    method: .post,
    target: try #require(RequestTarget("/")),
    headers: ["Content-Type": type],
    body: Array(body.utf8)
  )
}

@Suite struct ObjectReaderTests {
  enum Colour: String, CaseIterable { case red, green }

  @Test func readsMembers() throws {
    var reader = try ObjectReader(
      body: try jsonRequest(
        #"{"n":4.0,"t":12.3,"s":"x","b":true,"w":"red","none":null,"list":[{"n":1},{"n":2}]}"#,
        type: "application/json; charset=utf-8"
      )
    )
    #expect(reader.integer("n", in: 1...9) == 4)
    #expect(reader.tenths("t", in: -100...540) == 123)
    #expect(reader.string("s", length: 1...5) == "x")
    #expect(reader.bool("b") == true)
    #expect(reader.word("w", as: Colour.self) == .red)
    #expect(reader.integer("none", in: 1...9) == nil)
    let list = reader.objects("list", count: 1...4) { $0.integer("n", in: 1...9) }
    #expect(list == [1, 2])
    try reader.finish()
  }

  @Test func namesEveryFaultAtOnce() throws {
    var reader = try ObjectReader(
      body: try jsonRequest(#"{"n":100,"s":"  ","a/b~c":1,"list":[{"n":0,"x":1},3]}"#)
    )
    _ = reader.integer("n", in: 1...99)
    _ = reader.string("s", length: 1...5)
    _ = reader.bool("gone", required: true)
    _ = reader.objects("list", count: 1...4) { $0.integer("n", in: 1...9) }
    let problem = #expect(throws: Problem.self) { try reader.finish() }
    #expect(
      problem?.faults.map(\.pointer) == ["/n", "/s", "/gone", "/list/0/n", "/list/0/x", "/list/1", "/a~1b~0c"]
    )
    #expect(problem?.faults.first?.got == "100")
    // This text must not change: the app recognises an older version by it.
    #expect(problem?.faults.last?.message == "This field is not known.")
    #expect(problem?.status == 422)
  }

  @Test(
    arguments: [("1.5", nil), ("1e99", nil), ("99999999999999999999", nil), ("3e0", 3), ("-0", 0)] as [(String, Int?)]
  )
  func wholeNumbers(text: String, number: Int?) {
    #expect(ObjectReader.integer(text) == number)
  }

  @Test func wrongTypesOfBody() throws {
    #expect(throws: Problem.self) { try ObjectReader(body: try jsonRequest("{}", type: "text/plain")) }
    #expect(throws: Problem.self) { try ObjectReader(body: try jsonRequest("{}", type: "application/jsonx")) }
    #expect(throws: Problem.self) { try ObjectReader(body: try jsonRequest("[]")) }
    #expect(throws: Problem.self) { try ObjectReader(body: try jsonRequest("{")) }
  }

  @Test func onlyVersionSevenIsAClientsId() throws {
    let good = UUID.v7()
    #expect(good.text.dropFirst(14).first == "7")
    var reader = try ObjectReader(
      body: try jsonRequest(#"{"a":"\#(good.text)","b":"6ba7b810-9dad-11d1-80b4-00c04fd430c8"}"#)
    )
    #expect(reader.uuidV7("a") == good)
    #expect(reader.uuidV7("b") == nil)
    #expect(reader.faults.map(\.pointer) == ["/b"])
  }
}
