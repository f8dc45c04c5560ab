import Basics
import Foundation
import Golf
import GolfEvents
import Postgres
import TestServers
import Testing

@testable import EventLog

/// Players in turn: one player's long queue and another's new event. Measured in batches, not in seconds.
@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct FairnessTests {
  private let bench = RelayTests()

  /// Remembers each batch, and records another player's event during the second one.
  private final class Meanwhile: EventSink {
    let batches = Protected<[[OutboxEvent]]>([])
    private let record: @Sendable () async throws -> Void

    init(record: @escaping @Sendable () async throws -> Void) { self.record = record }

    func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
      let count = batches.withLock { batches in
        batches.append(events)
        return batches.count
      }
      if count == 2 { try await record() }
      return events.map { _ in .delivered }
    }
  }

  @Test func `One player's long queue does not delay another player's event`() async throws {
    let database = try await bench.database()
    let (busy, other) = (UUID(), UUID())
    try await database.execute(
      """
      set synchronous_commit = off;
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
      select gen_random_uuid(), md5((n / 10)::text)::uuid, md5('')::uuid, '\(busy)', n % 10 + 1, 'RoundDeleted', '{}', now()
      from generate_series(0, 19999) n;
      insert into golf.outbox (card_id, sequence, player_id)
      select card_id, sequence, player_id from golf.events order by id
      """
    )
    let sink = Meanwhile { try await bench.record(database, other, 1...1) }
    let relay = try await bench.relay(database, sink)
    await relay.start()
    try await bench.eventually("all is delivered") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    await relay.stop()
    let batches = sink.batches.withLock { $0 }
    let fresh = try #require(batches.firstIndex { $0.contains { $0.record.playerID.uuid == other } })
    #expect(fresh <= 2)
    #expect(batches.count > 20)
    let all = batches.flatMap { $0 }.filter { $0.record.playerID.uuid == busy }
    #expect(all.count == 20_000)
    for (_, events) in Dictionary(grouping: all, by: \.record.cardID) {
      #expect(events.map(\.record.sequence) == Array(1...10))
    }
    try await database.drop()
  }
}
