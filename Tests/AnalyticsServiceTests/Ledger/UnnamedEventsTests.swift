import Golf
import GolfEvents
import Postgres
import TestServers
import Testing

@testable import AnalyticsService

/// Events that carry no names, as the next release writes them: those of courses and tees are looked up in the record,
/// and every figure is the same.
@Suite struct UnnamedEventsTests {
  /// A career with other tees, a nine that counts, a correction and a removed card.
  static func histories() throws -> [CardHistory] {
    var changed = try CardHistory.finished(on: "2026-05-18", toPar: 4)
    changed.reopen()
    try changed.change(tee: 1)
    changed.finish()
    var nine = try CardHistory(on: "2026-05-19")
    for hole in 1...9 { try nine.score(hole, 5) }
    nine.finish(complete: false, missing: .stopped, nine: .front)
    var removed = try CardHistory("Foxholm Green", .front, on: "2026-05-20")
    removed.remove()
    return [try CardHistory.finished(toPar: 3), changed, nine, removed]
  }

  static func bare(_ record: EventRecord) throws -> EventRecord {
    var envelope = try EventEnvelope(record)
    switch envelope.event {
    case .roundStarted(var event):
      event.player.name = nil
      event.course = EventCourse(id: event.course.id, revision: event.course.revision)
      event.tee = bare(event.tee)
      envelope.event = .roundStarted(event)
    case .cardChanged(var event):
      event.player.name = nil
      event.tee = bare(event.tee)
      envelope.event = .cardChanged(event)
    case .roundFinished(var event):
      event.nine = event.nine.map(bare)
      envelope.event = .roundFinished(event)
    default: break
    }
    let bare = try envelope.record
    for name in ["\"name\"", "\"club\"", "\"colour\"", "Alderwick", "Foxholm", "White"] {
      #expect(!String(decoding: bare.payload, as: UTF8.self).contains(name), "\(name)")
    }
    return bare
  }

  private static func bare(_ tee: EventTee) -> EventTee {
    EventTee(id: tee.id, gender: tee.gender, rating: tee.rating, holes: tee.holes)
  }

  @Test func `The ledger and all views are the same as with names`() throws {
    let records = try Self.histories().flatMap { try $0.records }
    let named = LedgerReplay(records)
    let bare = LedgerReplay(try records.map(Self.bare), names: MemoryHistory.names)
    #expect(named.refused.isEmpty && bare.refused.isEmpty)
    #expect(bare.ledger.cards.mapValues(\.bytes) == named.ledger.cards.mapValues(\.bytes))
    for (left, right) in zip(bare.ledger.views(), named.ledger.views()) {
      #expect(left.view == right.view && left.bytes == right.bytes, "\(left.view)")
    }
  }

  @Test func `An event of a course that the record does not have is refused, and the others apply`() throws {
    let records = try CardHistory.finished(toPar: 3).records.map(Self.bare)
    let replay = LedgerReplay(records)
    #expect(replay.refused.count == records.count)
    #expect(replay.refused.first?.reason == Refusal.unnamed.reason)
  }

  @Test func `Each name is looked up once`() throws {
    let directory = CourseDirectory()
    var reads = 0
    for record in try Self.histories().flatMap({ try $0.records }).map(Self.bare) {
      guard let course = Ledger().unnamedCourse(of: LoggedEvent(record)) else { continue }
      let names = directory.names(of: course) { course in
        reads += 1
        return MemoryHistory.names(of: course)
      }
      #expect(names != nil)
    }
    #expect(reads == 2, "one for each course")
  }

  @Test(.enabled(if: Availability.postgres.isAvailable))
  func `The analytics role reads the names from the record`() async throws {
    let record = try await RecordDatabase.make()
    let lane = try record.lane()
    let history = PostgresHistory(lane: lane, courses: CourseDirectory())
    let course = try require(ShippedCourses.all.first)
    try await record.database.execute(
      """
      insert into golf.courses (id, revision, club, name, hole_count, created_at)
        values ('\(course.id)', \(course.revision), '\(course.club)', '\(course.name)', 18, now())
      """
    )
    for (place, tee) in course.tees.enumerated() {
      try await record.database.execute(
        """
        insert into golf.tees (course_id, revision, id, position, name, colour, gender, rating_tenths, slope)
          values ('\(course.id)', \(course.revision), '\(tee.id.rawValue)', \(place), '\(tee.name)', '\(tee.colour)',
            'any', 721, 131)
        """
      )
    }
    let key = CourseKey(id: course.id, revision: course.revision)
    #expect(try await history.names(of: key) == MemoryHistory.names(of: key))
    #expect(try await history.names(of: CourseKey(id: course.id, revision: 99)) == nil)
    await lane.close()
    try await record.drop()
  }
}
