import Foundation
import Golf
import GolfEvents
import Testing

struct GoldenTests {
  static let examples = (try? Contract.names(in: "examples", ending: ".json")) ?? []

  @Test func `Every type has a schema and an example`() throws {
    let schemas = try Contract.schemas()
    for type in EventType.allCases {
      #expect(schemas["\(type.rawValue).schema.json"] != nil)
      #expect(Self.examples.contains("\(type.rawValue).json"))
    }
    #expect(Self.examples.allSatisfy { EventType(rawValue: Contract.type(ofExample: $0)) != nil })
    #expect(Self.examples.count >= EventType.allCases.count)
  }

  @Test(arguments: examples)
  func `A golden example is read and written as the same JSON`(name: String) throws {
    let golden = try Contract.bytes("examples/\(name)")
    let event = try Event(type: Contract.type(ofExample: name), payload: golden)
    #expect(event.type == Contract.type(ofExample: name))
    let written = try event.payload
    #expect(try JSON(written) == JSON(golden))
    #expect(try Event(type: event.type, payload: written) == event)
    #expect(try event.payload == written)
  }

  @Test(arguments: examples)
  func `A golden example and its re-encoding fit the schema, without other fields`(name: String) throws {
    let validator = SchemaValidator(schemas: try Contract.schemas(), closed: true)
    let type = Contract.type(ofExample: name)
    let golden = try Contract.bytes("examples/\(name)")
    #expect(try validator.faults(of: JSON(golden), against: "\(type).schema.json") == [])
    let written = try Event(type: type, payload: golden).payload
    #expect(try validator.faults(of: JSON(written), against: "\(type).schema.json") == [])
  }

  @Test(arguments: examples)
  func `A reader ignores fields that it does not know`(name: String) throws {
    let golden = try JSON(Contract.bytes("examples/\(name)"))
    let type = Contract.type(ofExample: name)
    let event = try Event(type: type, payload: [UInt8](JSONEncoder().encode(golden)))
    #expect(try Event(type: type, payload: [UInt8](JSONEncoder().encode(golden.withStrangers))) == event)
  }

  @Test(arguments: examples)
  func `A payload that lacks a required field is malformed`(name: String) throws {
    let type = Contract.type(ofExample: name)
    guard case .object(let members) = try JSON(Contract.bytes("examples/\(name)")),
      case .array(let required) = try #require(try Contract.schemas()["\(type).schema.json"]?["required"])
    else { throw Unreadable() }
    for case .text(let field) in required where field != "pickedUp" {
      var less = members
      #expect(less.removeValue(forKey: field) != nil)
      let payload = [UInt8](try JSONEncoder().encode(JSON.object(less)))
      let error = #expect(throws: EventError.self) { try Event(type: type, payload: payload) }
      #expect(error?.code == .malformedPayload)
    }
  }
}

struct Unreadable: Error {}

extension JSON {
  /// The same with an additional field in each object.
  fileprivate var withStrangers: JSON {
    switch self {
    case .object(let members):
      .object(members.mapValues(\.withStrangers).merging(["stranger": .array([.null])]) { known, _ in known })
    case .array(let values): .array(values.map(\.withStrangers))
    default: self
    }
  }
}
