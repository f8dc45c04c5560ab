import Basics
import Foundation
import Golf
import GolfEvents
import Postgres
import Redis
import RoundFreshness
import Schema
import Telemetry
import TestServers
import Testing

@testable import EventLog

/// A sink that remembers deliveries, and fails on request.
final class RememberingSink: EventSink {
  struct State: Sendable {
    var seen: [OutboxEvent] = []
    var refuses: Set<Int64> = []
    var isAway = false
  }

  let state = Protected(State())

  func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
    try state.withLock { state in
      if state.isAway { throw EventLogError(description: "the sink is away") }
      state.seen += events
      return events.map { state.refuses.contains($0.record.sequence) ? .refused(reason: "told to") : .delivered }
    }
  }

  var seen: [OutboxEvent] { state.withLock { $0.seen } }
}

@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct RelayTests {
  /// A database with the schema, and a relay on it.
  func database() async throws -> TestDatabase {
    let server = try await TestServers.postgres
    try await server.makeRoles()
    let database = try await server.freshDatabase()
    for migration in Schema.migrations { try await database.execute(migration.sql) }
    return database
  }

  func relay(
    _ database: TestDatabase,
    _ sink: any EventSink,
    mode: EventLogMode = .postgres,
    metrics: Metrics = Metrics()
  ) async throws -> Relay {
    let redis = RedisClient(
      configuration: try RedisConfiguration(url: try await TestServers.redis.url(as: .analytics)),
      metrics: Metrics()
    )
    return Relay(
      database: try PostgresConfiguration(url: database.url),
      mode: mode,
      sink: sink,
      floors: CacheFloors(redis),
      metrics: metrics
    )
  }

  /// Records events of a card as a writer's transaction would.
  func record(_ database: TestDatabase, _ card: UUID, _ sequences: ClosedRange<Int>) async throws {
    try await database.execute(
      """
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
      select gen_random_uuid(), '\(card)', '\(card)', '\(card)', s, 'HoleScored', '{}', now()
      from generate_series(\(sequences.lowerBound), \(sequences.upperBound)) s;
      insert into golf.outbox (event_id, card_id, sequence)
      select event_id, card_id, sequence from golf.events
      where card_id = '\(card)' and sequence between \(sequences.lowerBound) and \(sequences.upperBound) order by sequence;
      notify golf_outbox
      """
    )
  }

  func eventually(_ what: String, _ condition: () async throws -> Bool) async throws {
    for _ in 0..<1_000 {
      if try await condition() { return }
      try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("\(what): not after ten seconds")
  }

  @Test func deliversInOrderAndEmptiesTheOutbox() async throws {
    let database = try await database()
    let sink = RememberingSink()
    let relay = try await relay(database, sink)
    let (one, other) = (UUID(), UUID())
    try await record(database, one, 1...40)
    await relay.start()
    try await record(database, other, 1...3)
    try await record(database, one, 41...60)
    try await eventually("the outbox is empty") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    for card in [one, other] {
      let sequences = sink.seen.filter { $0.record.cardID.uuid == card }.map(\.record.sequence)
      #expect(sequences == Array(1...Int64(sequences.count)))
    }
    #expect(sink.seen.count == 63)
    await relay.stop()
    try await database.drop()
  }

  @Test func aRefusedEventParksItsCardAndNoOther() async throws {
    let database = try await database()
    let sink = RememberingSink()
    sink.state.withLock { $0.refuses = [7] }
    let relay = try await relay(database, sink)
    let (bad, good) = (UUID(), UUID())
    try await record(database, bad, 5...9)
    try await record(database, good, 1...3)
    await relay.start()
    try await eventually("only the parked card is left") {
      try await database.execute("select string_agg(sequence::text, ',' order by sequence) from golf.outbox") == "7,8,9"
    }
    #expect(try await database.execute("select parked_reason from golf.outbox where sequence = 7") == "told to")
    await relay.stop()
    try await database.drop()
  }

  @Test func whileTheSinkIsAwayEventsWait() async throws {
    let database = try await database()
    let sink = RememberingSink()
    sink.state.withLock { $0.isAway = true }
    let metrics = Metrics()
    let relay = try await relay(database, sink, metrics: metrics)
    try await record(database, UUID(), 1...5)
    await relay.start()
    let failures = metrics.counter("event_log_relay_failures_total", help: "")
    let waiting = metrics.gauge("event_log_outbox_events", help: "")
    try await eventually("it was refused some times") { failures.value > 3 && waiting.value == 5 }
    #expect(try await database.execute("select count(*) from golf.outbox") == "5")
    for _ in 0..<50 {
      #expect(waiting.value == 5, "reported between two turns, too")
      try await Task.sleep(for: .milliseconds(10))
    }
    sink.state.withLock { $0.isAway = false }
    try await eventually("the outbox drains") { try await database.execute("select count(*) from golf.outbox") == "0" }
    #expect(sink.seen.map(\.record.sequence) == [1, 2, 3, 4, 5])
    await relay.stop()
    #expect(waiting.value == 0, "the next one reports it")
    try await database.drop()
  }

  @Test func oneRelayIsActiveAndTheOtherTakesOver() async throws {
    let database = try await database()
    let (first, second) = (GatedSink(), RememberingSink())
    let (active, standby) = (try await relay(database, first), try await relay(database, second))
    let card = UUID()
    try await record(database, card, 1...1)
    await active.start()
    try await eventually("the first relay delivers") { first.seen == [1] }
    await standby.start()
    try await eventually("the second has asked for the turn") {
      let asked = "query like '%pg_try_advisory_lock%' and pid <> pg_backend_pid()"
      let sessions = "select count(*) from pg_stat_activity where datname = current_database() and \(asked)"
      if !second.seen.isEmpty { return true }
      return try await database.execute(sessions) == "1"
    }
    try await record(database, card, 2...20)
    #expect(second.seen.isEmpty)
    first.open()
    try await eventually("the outbox is empty") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    await active.stop()
    #expect(first.seen == Array(1...20))
    try await record(database, card, 21...22)
    try await eventually("the second took over") { second.seen.map(\.record.sequence) == [21, 22] }
    await standby.stop()
    try await database.drop()
  }

  @Test func aRelayWhoseSessionIsKilledWorksOn() async throws {
    let database = try await database()
    let sink = RememberingSink()
    let relay = try await relay(database, sink)
    await relay.start()
    let card = UUID()
    try await record(database, card, 1...1)
    try await eventually("it works") { sink.seen.count == 1 }
    try await database.execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    )
    try await record(database, card, 2...3)
    try await eventually("it works again") { Set(sink.seen.map(\.record.sequence)) == [1, 2, 3] }
    await relay.stop()
    try await database.drop()
  }

  @Test func theModeIsSwitchedOnlyWhenTheOutboxIsEmpty() async throws {
    let database = try await database()
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "switch",
      metrics: Metrics()
    )
    try await record(database, UUID(), 1...2)
    await #expect(throws: EventLogError.self) {
      try await EventLogSwitch(lane: lane).run(to: .kafka, limit: .milliseconds(300))
    }
    #expect(try await database.execute("select mode from golf.event_log_mode") == "postgres")
    try await database.execute("delete from golf.outbox")
    #expect(try await EventLogSwitch(lane: lane).run(to: .kafka))
    #expect(try await !EventLogSwitch(lane: lane).run(to: .kafka))
    await #expect(throws: EventLogError.self) {
      try await lane.run { try EventLogMode.postgres.check($0) }
    }
    await lane.close()
    try await database.drop()
  }
}
