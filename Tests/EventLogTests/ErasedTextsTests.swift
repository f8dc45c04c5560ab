import Basics
import Foundation
import Golf
import GolfEvents
import Postgres
import Telemetry
import TestServers
import Testing

@testable import EventLog

/// Notes and people's names that earlier releases wrote go from the log; the facts stay.
@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct ErasedTextsTests {
  /// A note whose text looks like a member with a name.
  static let note = #"Left \"name\": of the green"#
  static let holes = 140

  private static func scored(_ hole: Int, note: String?) -> String {
    let text = note.map { #""note":"\#($0)","# } ?? ""
    return #"{"cardId":"CARD","hole":\#(hole),\#(text)"pickedUp":false,"recordedAt":"2026-05-17T09:12:33.250Z","#
      + #""recordedBy":"0197c2c6-3a20-7000-8000-000000000001","roundId":"0197c2c6-3a20-7000-8000-000000000002","strokes":4}"#
  }

  private static func write(_ database: TestDatabase, _ card: UUID, _ sequence: Int, _ type: String, _ payload: String)
    async throws
  {
    try await database.execute(
      """
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
        values (gen_random_uuid(), '\(card)', gen_random_uuid(), gen_random_uuid(), \(sequence), '\(type)',
          '\(payload.replacingOccurrences(of: "CARD", with: card.uuidString.lowercased()))', now())
      """
    )
  }

  /// A log of several batches in which four of five holes have a note.
  private static func with(_ body: (TestDatabase, PostgresLane, ErasedTexts) async throws -> Void) async throws {
    let database = try await RelayTests().database()
    let card = UUID()
    for sequence in 1...holes {
      try await write(database, card, sequence, "HoleScored", scored(1, note: sequence % 5 == 0 ? nil : note))
    }
    let configuration = try PostgresConfiguration(url: database.url)
    let lane = PostgresLane(configuration: configuration, name: "erase", metrics: Metrics())
    try await body(database, lane, ErasedTexts(lane: lane, batch: 50))
    await lane.close()
    try await database.drop()
  }

  private static func number(_ lane: PostgresLane, _ sql: String) async throws -> Int? {
    try await lane.run { try $0.execute(sql: sql).first?.int("number") }
  }

  private static let noted = "select count(*) as number from golf.events where payload ->> 'note' is not null"

  @Test func `Every text goes, the facts stay, and a second run finds none`() async throws {
    try await Self.with { database, lane, texts in
      let started = #"{"player":{"guest":false,"name":"Anna"},"tee":{"name":"White"},"more":{"kept":1}}"#
      try await Self.write(database, UUID(), 1, "RoundStarted", started)
      try await Self.write(database, UUID(), 1, "RoundStarted", started.replacingOccurrences(of: "Anna", with: "-"))
      #expect(try await texts.count() == Self.holes * 4 / 5 + 1)
      let found = try await texts.run { _ in }
      #expect(found.erased == Self.holes * 4 / 5 + 1 && found.unreadableCount == 0)
      #expect(try await Self.number(lane, Self.noted) == 0)
      let strokes = "select sum((payload ->> 'strokes')::int) as number from golf.events"
      #expect(try await Self.number(lane, strokes) == 4 * Self.holes)
      let bare = #"{"player":{"guest":false,"name":"-"},"tee":{"name":"White"},"more":{"kept":1}}"#
      let same = "select count(*) as number from golf.events where payload::text = '\(bare)'"
      #expect(try await Self.number(lane, same) == 2)
      #expect(try await texts.count() == 0)
      let again = try await texts.run { _ in }
      #expect(again.erased == 0 && again.last == found.last)
    }
  }

  @Test func `Killed between two batches, it goes on where it was`() async throws {
    try await Self.with { _, lane, texts in
      let cut = Task {
        try await texts.run { _ in withUnsafeCurrentTask { $0?.cancel() } }
      }
      await #expect(throws: (any Error).self) { try await cut.value }
      let left = try await texts.count()
      #expect(left == Self.holes * 4 / 5 - 40, "the first batch stays erased, and no other one was")
      let rest = try await texts.run { _ in }
      #expect(rest.erased == left)
      #expect(try await Self.number(lane, Self.noted) == 0)
    }
  }

  @Test func `An event of a type that only another release knows is named and stays`() async throws {
    try await Self.with { database, lane, texts in
      let strange = #"{"cardId":"CARD","roundId":"CARD","name":"Anna"}"#
      for _ in 0..<25 { try await Self.write(database, UUID(), 1, "CardAdmired", strange) }
      try await Self.write(database, UUID(), 1, "CardAdmired", #"{"cardId":"CARD","roundId":"CARD"}"#)
      let found = try await texts.run { _ in }
      #expect(found.unreadableCount == 25 && found.unreadable.count == ErasedTexts.Report.most)
      #expect(found.erased == Self.holes * 4 / 5)
      let there = "select count(*) as number from golf.events where payload ->> 'name' = 'Anna'"
      #expect(try await Self.number(lane, there) == 25)
      #expect(try await texts.count() == 25)
      let again = try await texts.run { _ in }
      #expect(again.erased == 0 && again.unreadableCount == 25)
    }
  }
}
