import Foundation
import Golf
import GolfEvents
import Testing

struct RecordTests {
  struct Golden: Decodable {
    var key: String
    var headers: [String: String]
    var payload: String
  }

  func golden() throws -> Golden {
    try JSONDecoder().decode(Golden.self, from: Data(Contract.bytes("records/HoleScored.json")))
  }

  func record(_ change: (inout Golden) -> Void = { _ in }) throws -> EventRecord {
    var golden = try golden()
    change(&golden)
    return try EventRecord(
      key: Array(golden.key.utf8),
      headers: golden.headers.map { (name: $0.key, value: Array($0.value.utf8)) },
      payload: Array(golden.payload.utf8)
    )
  }

  @Test func `A record is read and written to the same bytes`() throws {
    let golden = try golden()
    let envelope = try EventEnvelope(record())
    let written = try envelope.record
    #expect(String(decoding: written.key, as: UTF8.self) == golden.key)
    #expect(Dictionary(uniqueKeysWithValues: written.headers.map { ($0.name, $0.value) }) == golden.headers)
    #expect(String(decoding: written.payload, as: UTF8.self) == golden.payload)
    let headers = JSON.object(golden.headers.mapValues { .text($0) })
    let validator = SchemaValidator(schemas: try Contract.schemas(), closed: true)
    #expect(try validator.faults(of: headers, against: "headers.schema.json") == [])
  }

  @Test func `The round, the card and the player are known without opening more than the payload`() throws {
    let envelope = try EventEnvelope(record())
    #expect(envelope.sequence == 8)
    #expect(envelope.cardID.description == "0192f0d1-2b4c-7d02-9b22-6d3fa0815c02")
    #expect(envelope.roundID.description == "0192f0d1-2b4c-7d01-8a11-5c2e9f704b01")
    guard case .holeScored(let scored) = envelope.event else { throw Unreadable() }
    #expect(scored.hole.score.firstPuttFeet == 24)
  }

  @Test(arguments: [
    ("ce_id", "x"), ("ce_type", ""), ("ce_time", "yesterday"), ("ce_subject", "x"), ("ce_sequence", "0"),
    ("ce_sequence", "-1"), ("ce_sequence", "9223372036854775808"), ("ce_specversion", "2.0"),
  ])
  func `A header that is missing or wrong is named`(name: String, value: String) throws {
    let wrong = #expect(throws: EventError.self) { try record { $0.headers[name] = value } }
    #expect(wrong?.code == .malformedHeader && wrong?.detail.contains(name) == true)
    let missing = #expect(throws: EventError.self) { try record { $0.headers[name] = nil } }
    #expect(missing?.code == .malformedHeader && missing?.detail.contains(name) == true)
  }

  @Test func `A key that is no player's id is refused`() {
    #expect(throws: EventError.self) { try record { $0.key = "" } }
  }

  @Test func `A record without a trace is valid, and so are unknown headers`() throws {
    let record = try record {
      $0.headers["traceparent"] = nil
      $0.headers["x-shovel"] = "1"
    }
    #expect(record.traceparent == nil)
    #expect(!record.headers.contains { $0.name == "traceparent" })
  }

  @Test func `Subject and payload name the same card`() throws {
    let record = try record { $0.headers["ce_subject"] = "0192f0d1-2b4c-7d02-9b22-6d3fa0815cff" }
    let error = #expect(throws: EventError.self) { try EventEnvelope(record) }
    #expect(error?.code == .contradiction)
  }

  @Test func `An unknown type is read and cannot be written`() throws {
    let envelope = try EventEnvelope(try record { $0.headers["ce_type"] = "CardAdmired" })
    guard case .other(let other) = envelope.event else { throw Unreadable() }
    #expect(other.type == "CardAdmired" && envelope.sequence == 8)
    let error = #expect(throws: EventError.self) { try envelope.record }
    #expect(error?.code == .unknownType)
  }

  @Test(arguments: ["", "{", "[]", "null", "{}", #"{"roundId":1,"cardId":2}"#])
  func `A payload that does not follow the contract is malformed`(payload: String) throws {
    for type in EventType.allCases.map(\.rawValue) + ["CardAdmired"] {
      let error = #expect(throws: EventError.self) { try Event(type: type, payload: Array(payload.utf8)) }
      #expect(error?.code == .malformedPayload)
    }
  }
}
