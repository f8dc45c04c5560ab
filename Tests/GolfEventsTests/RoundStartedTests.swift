import FoundationEssentials
import Golf
import Testing

@testable import GolfEvents

/// The hand-written parser of the largest event agrees with the decoder.
struct RoundStartedTests {
  private static func opened(_ place: Int) throws -> RoundStarted {
    let course = ShippedCourses.all[place % ShippedCourses.all.count]
    let mode: RoundMode = place % 2 == 0 ? .front : .eighteen
    let player = PlayerID(UUID())
    return RoundStarted(
      roundId: RoundID(UUID()),
      cardId: CardID(UUID()),
      player: EventPlayer(id: player, name: "Ænna", guest: place % 3 == 0, ownerId: player),
      playedOn: try #require(LocalDate("2026-05-17")),
      startedAt: try #require(Timestamp("2026-05-17T09:12:33.250Z")),
      startHole: try #require(mode.holeNumbers.first),
      mode: mode,
      course: EventCourse(course.reference),
      tee: EventTee(try #require(course.tees[place % course.tees.count].snapshot(mode))),
      handicapIndex: place % 2 == 0 ? nil : HandicapIndex(rawValue: 142),
      pcc: place % 5 == 0 ? PlayingConditions(rawValue: -1) : nil
    )
  }

  private static func bytes(_ payload: some Encodable) throws -> [UInt8] { Array(try JSONEncoder().encode(payload)) }

  @Test(arguments: 0..<20) func `A plain payload is read without the decoder`(place: Int) throws {
    let event = try Self.opened(place)
    #expect(RoundStarted(plain: try Self.bytes(event)) == event)
    #expect(try Event(type: "RoundStarted", payload: Event.roundStarted(event).payload) == .roundStarted(event))
    let finished = RoundFinished(
      roundId: event.roundId,
      cardId: event.cardId,
      finishedAt: event.startedAt,
      complete: place % 2 == 0
    )
    #expect(RoundFinished(plain: try Self.bytes(finished)) == finished)
  }

  /// Each piece of a valid event is damaged in turn: the parser accepts nothing that the decoder would read
  /// differently.
  @Test func `A payload that is not plain is read by the decoder`() throws {
    let sound = try Self.bytes(try Self.opened(7))
    var (agreed, left) = (0, 0)
    for place in sound.indices {
      for spoiled in [[], [UInt8(ascii: "0")], [UInt8(ascii: "\"")], [UInt8(ascii: "}")], [UInt8(ascii: ",")]] {
        let bytes = Array(sound[..<place] + spoiled + sound[(place + 1)...])
        let general = try? JSONDecoder().decode(RoundStarted.self, from: Data(bytes))
        if let short = RoundStarted(plain: bytes) {
          agreed += 1
          #expect(short == general, "\(String(decoding: bytes, as: UTF8.self))")
        } else {
          left += 1
        }
      }
    }
    #expect(agreed > 100 && left > 1_000, "\(agreed), \(left)")
  }

  @Test func `A payload with taken-over holes is read by the decoder`() throws {
    var event = try Self.opened(1)
    let score = try HoleScore(HoleEntry(strokes: 4), par: nil)
    let hole = try #require(HoleNumber(rawValue: 1))
    event.holes = [RecordedHole(hole: hole, score: score, recordedAt: event.startedAt, recordedBy: event.player.id)]
    let bytes = try Self.bytes(event)
    #expect(RoundStarted(plain: bytes) == nil)
    #expect(try Event(type: "RoundStarted", payload: bytes) == .roundStarted(event))
  }
}
