import Testing

struct SchemaValidatorTests {
  func faults(_ type: String, _ change: (inout [String: JSON]) -> Void) throws -> [String] {
    guard case .object(var members) = try JSON(Contract.bytes("examples/\(type).json")) else { throw Unreadable() }
    change(&members)
    let validator = SchemaValidator(schemas: try Contract.schemas())
    return try validator.faults(of: .object(members), against: "\(type).schema.json")
  }

  @Test func `The schemas refuse what the contract forbids`() throws {
    #expect(try faults("HoleScored") { $0["strokes"] = .integer(100) } == ["/strokes: maximum 99"])
    #expect(try faults("HoleScored") { $0["strokes"] = .text("5") } == ["/strokes: type integer"])
    #expect(try faults("HoleScored") { $0["strokes"] = nil } == [": anyOf"])
    #expect(try faults("HoleScored") { $0["fairway"] = .text("middle") } == ["/fairway: enum"])
    #expect(try faults("HoleScored") { $0["hole"] = .integer(19) } == ["/hole: maximum 18"])
    #expect(try faults("HoleScored") { $0["note"] = .text("") } == ["/note: minLength"])
    #expect(try faults("HoleCleared") { $0["clearedBy"] = nil } == [": required clearedBy"])
    #expect(try faults("RoundStarted") { $0["holes"] = .array([.object([:])]) }.count == 4)
    #expect(try faults("RoundStarted") { $0["roundId"] = .text("X") }.count == 1)
    #expect(try faults("RoundFinished") { $0["finishedAt"] = .text("2026-05-17 13:05") }.count == 1)
  }

  @Test func `Unknown fields are accepted, but not in our own payloads`() throws {
    #expect(try faults("RoundDeleted") { $0["stranger"] = .null }.isEmpty)
    let closed = SchemaValidator(schemas: try Contract.schemas(), closed: true)
    guard case .object(var members) = try JSON(Contract.bytes("examples/RoundDeleted.json")) else { throw Unreadable() }
    members["stranger"] = .null
    #expect(try closed.faults(of: .object(members), against: "RoundDeleted.schema.json") == [": unknown stranger"])
  }

  @Test func `A keyword that is not understood is an error`() throws {
    let validator = SchemaValidator(schemas: ["x": .object(["oneOf": .array([])])])
    #expect(throws: SchemaValidator.UnknownKeyword.self) { try validator.faults(of: .null, against: "x") }
  }
}
