import Foundation
import Golf
import GolfEvents
import Testing

/// While a new release is rolled out, and after it is taken back, the previous release's consumer reads what the new one
/// wrote. `contracts/events/previous` has the schemas of that release.
struct PreviousReleaseTests {
  private static func validator() throws -> SchemaValidator {
    var schemas: [String: JSON] = [:]
    for name in try Contract.names(in: "previous", ending: ".schema.json") {
      schemas[name] = try JSON(Contract.bytes("previous/\(name)"))
    }
    return SchemaValidator(schemas: schemas)
  }

  private static func faults(_ example: String, _ payload: [UInt8]) throws -> [String] {
    try validator().faults(of: JSON(payload), against: "\(Contract.type(ofExample: example)).schema.json")
  }

  @Test(arguments: GoldenTests.examples.filter { !$0.contains(".next-release.") })
  func `An event of this release fits the previous release's schema`(name: String) throws {
    let golden = try Contract.bytes("examples/\(name)")
    #expect(try Self.faults(name, golden) == [])
    #expect(try Self.faults(name, Event(type: Contract.type(ofExample: name), payload: golden).payload) == [])
  }

  @Test(arguments: GoldenTests.examples.filter { $0.contains(".next-release.") })
  func `An event of the next release does not, and this release reads it`(name: String) throws {
    let golden = try Contract.bytes("examples/\(name)")
    #expect(try Self.faults(name, golden) != [])
    let event = try Event(type: Contract.type(ofExample: name), payload: golden)
    #expect(event.lacksNames)
  }

  /// The members that the previous release's decoder required, in its types.
  private struct PreviousCard: Decodable {
    struct Player: Decodable { let name: String }
    let player: Player
    let course: CourseReference?
    let tee: TeeSnapshot
  }

  @Test func `What the writer makes is decoded with the previous release's types`() throws {
    let course = try #require(ShippedCourses.all.first)
    let tee = try #require(course.tees.first?.snapshot(.eighteen))
    let player = EventPlayer(id: PlayerID(UUID()), guest: false, ownerId: PlayerID(UUID()))
    let time = try #require(Timestamp("2026-05-17T09:12:33.250Z"))
    let started = Event.roundStarted(
      RoundStarted(
        roundId: RoundID(UUID()),
        cardId: CardID(UUID()),
        player: player,
        playedOn: try #require(LocalDate("2026-05-17")),
        startedAt: time,
        startHole: try #require(HoleNumber(rawValue: 1)),
        mode: .eighteen,
        course: EventCourse(course.reference),
        tee: EventTee(tee),
        handicapIndex: nil,
        replaces: CardID(UUID())
      )
    )
    let read = try JSONDecoder().decode(PreviousCard.self, from: Data(started.payload))
    #expect(read.player.name == EventPlayer.withheld && read.course == course.reference && read.tee == tee)
  }
}
