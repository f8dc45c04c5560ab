import Foundation
import Golf
import GolfEvents
import Testing

/// Events hold no text of a person: the notes and names of earlier releases can be removed, and this release writes none.
struct PersonalTextsTests {
  private static func removed(_ example: String) throws -> JSON {
    let payload = try Contract.bytes("examples/\(example)")
    return try JSON(PersonalTexts.removed(from: payload, of: Contract.type(ofExample: example)))
  }

  @Test(arguments: ["RoundStarted", "HoleScored", "CardChanged"])
  func `What an earlier release wrote becomes what this release writes`(type: String) throws {
    let earlier = "\(type).earlier-release.json"
    let text = String(decoding: try Contract.bytes("examples/\(earlier)"), as: UTF8.self)
    #expect(text.contains("Anna") || text.contains("Wind from the left"))
    #expect(try Self.removed(earlier) == JSON(Contract.bytes("examples/\(type).json")))
  }

  @Test(arguments: GoldenTests.examples.filter { !$0.contains(".earlier-release.") })
  func `An example of this release or the next has no text of a person`(name: String) throws {
    #expect(try Self.removed(name) == JSON(Contract.bytes("examples/\(name)")))
  }

  @Test func `Notes of taken-over holes go, and members that this program does not know stay in their order`() throws {
    let payload =
      #"{"z":[1.50,{"note":"x"}],"player":{"name":"Anna","b":{"name":"kept"}},"#
      + #""holes":[{"note":"y","hole":1}],"a":"\"note\":"}"#
    let bare = try PersonalTexts.removed(from: Array(payload.utf8), of: "RoundStarted")
    #expect(
      String(decoding: bare, as: UTF8.self)
        == #"{"z":[1.50,{}],"player":{"name":"-","b":{"name":"kept"}},"holes":[{"hole":1}],"a":"\"note\":"}"#
    )
  }

  /// The reason is kept in a dead letter and in the log of the service.
  @Test(arguments: ["RoundStarted", "HoleScored", "CardChanged"])
  func `The reason why an event cannot be read quotes no text of it`(type: String) throws {
    let payload = try Contract.bytes("examples/\(type).earlier-release.json")
    let text = String(decoding: payload, as: UTF8.self)
    var refused = 0
    func check(_ spoiled: [UInt8]) {
      do {
        _ = try Event(type: type, payload: spoiled)
      } catch {
        refused += 1
        #expect(!"\(error)".contains("Anna") && !"\(error)".contains("Wind"), "\(error)")
      }
    }
    for place in payload.indices {
      for sign in "\"}{,x0\\".utf8 { check(Array(payload[..<place] + [sign] + payload[(place + 1)...])) }
      check(Array(payload[..<place]))
    }
    let long = String(repeating: "Wind ", count: 200)
    check(Array(text.replacingOccurrences(of: "Wind from", with: long).utf8))
    check(Array(text.replacingOccurrences(of: "Wind from", with: "Wind\\u0000").utf8))
    check(Array(text.replacingOccurrences(of: "\"Anna\"", with: "[\"Anna\"]").utf8))
    #expect(refused > 300)
  }

  @Test func `A type that this program does not know, and what is not JSON, stay as they are`() {
    #expect(throws: EventError.self) { try PersonalTexts.removed(from: Array("{}".utf8), of: "CardAdmired") }
    #expect(throws: EventError.self) { try PersonalTexts.removed(from: Array("{".utf8), of: "HoleScored") }
  }
}
