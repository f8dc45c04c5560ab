import Basics
import Foundation
import Postgres
import Schema
import Telemetry
import TestServers
import Testing

@testable import EventLog

/// The outbox as a table: its backlog at any length, and programs of the previous release.
@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct OutboxTableTests {
  private let bench = RelayTests()

  @Test func `The backlog is right with more than a million events waiting, within a lane's limit`() async throws {
    let database = try await bench.database()
    let (card, parked) = (UUID(), UUID())
    try await bench.record(database, card, 1...1)
    try await bench.record(database, parked, 1...1)
    try await database.execute(
      """
      set synchronous_commit = off;
      update golf.events set occurred_at = now() - interval '2 hours' where card_id = '\(card)';
      update golf.events set occurred_at = now() - interval '3 hours' where card_id = '\(parked)';
      insert into golf.outbox (card_id, sequence, player_id)
      select '\(card)', n, '\(card)' from generate_series(2, 1100000) n
      """
    )
    let metrics = Metrics()
    let backlog = OutboxBacklog(metrics)
    // The usual limits of a lane.
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "any",
      metrics: Metrics()
    )
    func figures() async throws -> (waiting: Double, parked: Double, hours: Double) {
      try await lane.run { try backlog.look($0, from: 0) }
      return (
        metrics.gauge("event_log_outbox_events", help: "").value,
        metrics.gauge("event_log_parked_events", help: "").value,
        (metrics.gauge("event_log_oldest_unpublished_seconds", help: "").value / 3_600).rounded()
      )
    }
    var now = try await figures()
    #expect(now.waiting == Double(OutboxBacklog.maximumCount))
    #expect(now.parked == 0 && now.hours == 2)
    try await database.execute("update golf.outbox set parked_reason = 'told to' where card_id = '\(parked)'")
    now = try await figures()
    #expect(now.parked == 1 && now.hours == 3)
    // What programs of the previous release read.
    let old = try await lane.run { session in
      let row = try session.execute(sql: "select waiting, parked_events, oldest_occurred_at from golf.outbox_backlog")[
        0
      ]
      return (try row.int("waiting"), try row.int("parked_events"), try row.optionalTimestamp("oldest_occurred_at"))
    }
    #expect(old.0 == 10_000 && old.1 == 1 && old.2 != nil)
    await lane.close()
    try await database.drop()
  }

  @Test func `The gauges are updated while the sink waits, and end with the relay's turn`() async throws {
    let database = try await bench.database()
    let (sink, metrics) = (GatedSink(), Metrics())
    let relay = try await bench.relay(database, sink, metrics: metrics)
    let waiting = metrics.gauge("event_log_outbox_events", help: "")
    try await bench.record(database, UUID(), 1...7)
    await relay.start()
    try await bench.eventually("seven wait") { waiting.value == 7 }
    try await database.execute("alter table golf.outbox rename to gone")
    let failures = metrics.counter("event_log_backlog_read_failures_total", help: "")
    try await bench.eventually("what cannot be read is counted") { failures.value > 0 }
    try await database.execute("alter table golf.gone rename to outbox")
    sink.open()
    await relay.stop()
    #expect(waiting.value == 0)
    try await database.drop()
  }

  @Test func `Events of an older release and waiting rows are given their player`() async throws {
    let server = try await TestServers.postgres
    try await server.makeRoles()
    let database = try await server.freshDatabase()
    for migration in Schema.migrations where migration.version < 10 { try await database.execute(migration.sql) }
    let (before, after) = (UUID(), UUID())
    try await bench.record(database, before, 1...3)
    for migration in Schema.migrations where migration.version >= 10 { try await database.execute(migration.sql) }
    try await database.execute(
      """
      set role golf_round;
      with event as (
        insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
        values (gen_random_uuid(), '\(after)', '\(after)', '\(after)', 1, 'HoleScored', '{}', now()))
      select 1;
      insert into golf.outbox (event_id, card_id, sequence) values (gen_random_uuid(), '\(after)', 1)
      """
    )
    #expect(try await database.execute("select count(*) from golf.outbox where player_id = '\(before)'") == "3")
    #expect(try await database.execute("select count(*) from golf.outbox where player_id = '\(after)'") == "1")
    try await database.drop()
  }

  @Test func `A notification wakes the listener, even after the last commit of a burst`() async throws {
    let database = try await bench.database()
    let configuration = try PostgresConfiguration(url: database.url)
    let listener = PostgresListener(configuration: configuration, channels: ["golf_outbox"])
    let notifier = OutboxNotifier(configuration: configuration, pause: .milliseconds(50), metrics: Metrics())
    let heard = Protected(0)
    let hearing = Task {
      for await event in listener.events {
        if event == .connected { notifier.notify() } else { heard.withLock { $0 += 1 } }
      }
    }
    try await bench.eventually("the first is heard") { heard.withLock { $0 } == 1 }
    for _ in 0..<100 { notifier.notify() }
    try await bench.eventually("another is heard") { heard.withLock { $0 } >= 2 }
    await notifier.close()
    await listener.close()
    await hearing.value
    // One notification at once and one for all others; only one if the burst fell into the first one's pause.
    #expect(heard.withLock { $0 } <= 4)
    try await database.drop()
  }
}
