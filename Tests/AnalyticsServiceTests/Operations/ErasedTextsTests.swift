import EventLog
import Golf
import GolfEvents
import Postgres
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// As deployed: the migrator's role erases, the analytics service's role counts, and no figure changes.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct ErasedTextsTests {
  /// The history as an earlier release wrote it.
  private static func named(_ history: CardHistory) throws -> [EventRecord] {
    try history.events.map { envelope in
      var envelope = envelope
      switch envelope.event {
      case .roundStarted(var event):
        event.player.name = "Anna \"Ace\" O'Hara"
        envelope.event = .roundStarted(event)
      case .holeScored(var event):
        var entry = event.hole.score.entry
        entry.note = "A note"
        event.hole.score = try HoleScore(entry, par: nil)
        envelope.event = .holeScored(event)
      default: break
      }
      return try envelope.record
    }
  }

  @Test func `The deployed roles erase and count, and no figure changes`() async throws {
    let record = try await RecordDatabase.make()
    let history = try CardHistory.finished(toPar: 3)
    let named = try Self.named(history)
    try await record.write(named, round: history.round)
    let lane = try record.lane()
    let log = PostgresHistory(lane: lane, courses: CourseDirectory())
    let before = try await log.ledger(of: history.player)
    #expect(try await ErasedTexts(lane: lane).count() == 19)
    await #expect(throws: (any Error).self, "the service itself may not change the log") {
      try await ErasedTexts(lane: lane).run { _ in }
    }
    let migrator = try PostgresConfiguration(url: record.migratorURL)
    let found = try await PostgresLane.forOneUse(migrator, name: "erase", timeout: .seconds(5)) { lane in
      try await ErasedTexts(lane: lane).run { _ in }
    }
    #expect(found.erased == 19 && found.unreadableCount == 0)
    #expect(try await ErasedTexts(lane: lane).count() == 0)
    let after = try await log.ledger(of: history.player)
    #expect(after.events == named.count && after.refused.isEmpty)
    for (left, right) in zip(before.ledger.views(), after.ledger.views()) { #expect(left.bytes == right.bytes) }
    await lane.close()
    try await record.drop()
  }
}
