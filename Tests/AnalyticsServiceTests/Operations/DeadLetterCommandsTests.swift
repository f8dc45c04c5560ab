import Basics
import EventLog
import FoundationEssentials
import Golf
import GolfEvents
import Postgres
import ServiceKit
import TestServers
import Testing

@testable import AnalyticsService

/// The operator's commands on refused events, without Kafka, on a real PostgreSQL and Redis.
@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable))
struct DeadLetterCommandsTests {
  func settings(_ bench: RealBench) throws -> Settings {
    try Settings(
      AnalyticsService.settings,
      arguments: [],
      environment: [
        "GOLF_DATABASE_URL": bench.record.url, "GOLF_RELAY_DATABASE_URL": bench.record.database.url,
        "GOLF_REDIS_URL": bench.server.url,
      ]
    )
  }

  /// A card whose last event is parked, so that nothing waits behind it.
  func parkedCard(_ bench: RealBench) async throws -> CardHistory {
    let history = try CardHistory.finished(toPar: 3)
    try await bench.record.write(history)
    let last = try require(history.records.last)
    try await bench.record.database.execute(
      """
      insert into golf.outbox (event_id, card_id, sequence, parked_reason)
      values ('\(last.id)', '\(last.cardID)', \(last.sequence), 'it could not be read')
      """
    )
    return history
  }

  func said(_ run: (@escaping @Sendable (String) -> Void) async throws -> Int32) async throws -> (Int32, [String]) {
    let lines = Protected<[String]>([])
    let code = try await run { line in lines.withLock { $0.append(line) } }
    return (code, lines.withLock { $0 })
  }

  @Test func `A parked event is listed, and replayed by reloading its card`() async throws {
    try await RealBench.with { bench in
      let history = try await parkedCard(bench)
      let settings = try settings(bench)
      let (code, lines) = try await said { try await DeadLetterCommands.list(settings, say: $0) }
      #expect(code == 0)
      #expect(lines.count == 2)
      #expect(lines[0].contains("\(history.card)"))
      #expect(lines[0].contains("it could not be read"))
      #expect(lines[1] == "1 parked in the outbox, 0 in the dead-letter topic.")

      _ = try await bench.rebuild.run()
      try await bench.keeper.examine()
      let (replayed, words) = try await said { try await DeadLetterCommands.replay(settings, say: $0) }
      #expect(replayed == 0)
      #expect(words == ["1 cards reloaded, 1 events put back for delivery."])
      let waiting = try await bench.record.database.execute(
        "select count(*) from golf.outbox where parked_reason is null"
      )
      #expect(waiting == "1")
      #expect(try await bench.verification.run().differences.isEmpty)
    }
  }

  @Test func `Dropping an event removes it, and only it, from the outbox`() async throws {
    try await RealBench.with { bench in
      let history = try await parkedCard(bench)
      let first = try require(history.records.first)
      try await bench.record.database.execute(
        "insert into golf.outbox (event_id, card_id, sequence) values ('\(first.id)', '\(UUID())', 1)"
      )
      let settings = try settings(bench)
      let (code, lines) = try await said { try await DeadLetterCommands.drop(settings, say: $0) }
      #expect(code == 0)
      #expect(lines == ["1 dropped from the outbox, 0 from the dead-letter topic."])
      #expect(try await bench.record.database.execute("select count(*) from golf.outbox") == "1")
    }
  }
}
