import Basics
import Foundation
import Golf
import GolfEvents
import Postgres
import Telemetry
import TestServers
import Testing

@testable import EventLog

/// A sink whose deliveries wait until it is opened.
final class GatedSink: EventSink {
  private struct State: Sendable {
    var seen: [OutboxEvent] = []
    var isOpen = false
  }

  private let state = Protected(State())

  func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
    state.withLock { $0.seen += events }
    while !state.withLock(\.isOpen) { try? await Task.sleep(for: .milliseconds(5)) }
    return events.map { _ in .delivered }
  }

  func open() { state.withLock { $0.isOpen = true } }

  var seen: [Int64] { state.withLock { $0.seen.map(\.record.sequence) } }
}

/// A connection whose transaction stays open from one call to the next.
final class OpenTransaction: Sendable {
  private let lane: PostgresLane

  init(_ database: TestDatabase) throws {
    lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "open",
      timeout: .seconds(60),
      metrics: Metrics()
    )
  }

  func run(_ statements: String...) async throws {
    for sql in statements { try await lane.run { _ = try $0.execute(sql: sql) } }
  }

  func close() async { await lane.close() }

  /// An event as a writer records it.
  static func record(_ card: UUID, _ sequence: Int) -> String {
    """
    with event as (
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
      values (gen_random_uuid(), '\(card)', '\(card)', '\(card)', \(sequence), 'HoleScored', '{}', now())
      returning card_id, sequence, player_id)
    insert into golf.outbox (card_id, sequence, player_id) select card_id, sequence, player_id from event
    """
  }
}

/// The relay among other transactions and other relays. Locks and gates decide who comes first, not a clock.
@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct RelayRaceTests {
  private let bench = RelayTests()

  @Test func `An event whose transaction commits late is delivered although younger ones came first`() async throws {
    let database = try await bench.database()
    let sink = RememberingSink()
    let relay = try await bench.relay(database, sink)
    let (late, young) = (UUID(), UUID())
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "late",
      timeout: .seconds(30),
      metrics: Metrics()
    )
    let (written, signal) = AsyncStream.makeStream(of: Void.self)
    let mayCommit = Protected(false)
    async let writer: Void = lane.run { session in
      defer { signal.finish() }
      try session.transaction { session in
        try session.execute(
          sql: """
            with event as (
              insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
              values (gen_random_uuid(), '\(late)', '\(late)', '\(late)', 1, 'HoleScored', '{}', now())
              returning event_id, card_id, sequence)
            insert into golf.outbox (event_id, card_id, sequence) select event_id, card_id, sequence from event
            """
        )
        signal.yield()
        for _ in 0..<5_000 where !mayCommit.withLock({ $0 }) { usleep(2_000) }
      }
    }
    for await _ in written { break }
    await relay.start()
    try await bench.record(database, young, 1...3)
    try await bench.eventually("the younger ones are delivered and gone") {
      let left = try await database.execute("select count(*) from golf.outbox")
      return sink.seen.count == 3 && left == "0"
    }
    mayCommit.withLock { $0 = true }
    try await writer
    try await bench.eventually("the late one is delivered") { sink.seen.contains { $0.record.cardID.uuid == late } }
    try await bench.eventually("nothing is left") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    #expect(sink.seen.count == 4)
    await relay.stop()
    await lane.close()
    try await database.drop()
  }

  /// The late writer's transaction has a higher number than the young one's, which ends after it began: the snapshot
  /// that sees the young event does not know of the late transaction at all.
  @Test func `An event that commits late below the bound is delivered`() async throws {
    let database = try await bench.database()
    let sink = RememberingSink()
    let relay = try await bench.relay(database, sink)
    let (young, late) = (try OpenTransaction(database), try OpenTransaction(database))
    let (youngCard, lateCard) = (UUID(), UUID())
    try await young.run("begin", "select pg_current_xact_id()")
    try await late.run("begin", OpenTransaction.record(lateCard, 1))
    try await young.run(OpenTransaction.record(youngCard, 1), "commit")
    await relay.start()
    try await bench.eventually("the young one is delivered") { sink.seen.count == 1 }
    for sequence in 2...5 {
      try await bench.record(database, youngCard, sequence...sequence)
      try await bench.eventually("event \(sequence) is delivered and gone") {
        let left = try await database.execute("select count(*) from golf.outbox")
        return sink.seen.count == sequence && left == "0"
      }
    }
    try await late.run("commit", "notify golf_outbox")
    try await bench.eventually("the late one is delivered") {
      sink.seen.contains { $0.record.cardID.uuid == lateCard }
    }
    try await bench.eventually("nothing is left") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    #expect(sink.seen.count == 6)
    await relay.stop()
    for transaction in [young, late] { await transaction.close() }
    try await database.drop()
  }

  @Test func `A snapshot held open does not make the relay scan delivered rows again`() async throws {
    let database = try await bench.database()
    try await database.execute(
      """
      set synchronous_commit = off;
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
      select gen_random_uuid(), md5((n / 100)::text)::uuid, md5('')::uuid, md5((n / 100)::text)::uuid, n % 100 + 1, 'HoleScored', '{}', now()
      from generate_series(0, 19999) n;
      insert into golf.outbox (card_id, sequence, player_id) select card_id, sequence, player_id from golf.events order by id;
      analyze golf.outbox, golf.events
      """
    )
    let backup = try OpenTransaction(database)
    try await backup.run("begin isolation level repeatable read", "select count(*) from golf.outbox")
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "turn",
      metrics: Metrics()
    )
    let turns = Protected(OutboxTurns(limit: 500))
    for _ in 0..<39 {
      try await lane.run { session in
        var now = turns.withLock { $0 }
        let batch = try Outbox.take(session, now.request, .postgres)
        let isUsable = now.take(batch)
        #expect(isUsable)
        let rows = batch.events.map(\.row)
        now.delivered(batch.events, Set(rows), by: try Outbox.delete(rows, session))
        turns.withLock { $0 = now }
      }
    }
    #expect(try await database.execute("select count(*) from golf.outbox") == "500")
    let request = turns.withLock { $0.request }
    let (with, without) = (
      try await pages(database, request), try await pages(database, OutboxRequest(limit: 500))
    )
    print("  a take under a held snapshot: \(with) pages, without a bound \(without)")
    // The delivered rows fill some 220 pages of the table and its index; the events are looked up in other pages.
    #expect(without > with + 150)
    await backup.close()
    await lane.close()
    try await database.drop()
  }

  /// How many pages a take reads.
  private func pages(_ database: TestDatabase, _ request: OutboxRequest) async throws -> Int {
    let plan = try await database.execute(
      "prepare take as \(Outbox.select.sql); "
        + "explain (analyze, buffers, format json) execute take(\(request.limit), \(request.first), '{}', '{}', 0)"
    )
    let words = plan.split(separator: "\"Shared Hit Blocks\": ").dropFirst().first?.prefix { $0.isNumber }
    return try #require(words.flatMap { Int($0) })
  }

  @Test func `A relay that lost its session during a delivery stops before the next relay works`() async throws {
    let database = try await bench.database()
    let (old, new) = (GatedSink(), RememberingSink())
    let metrics = Metrics()
    let failures = metrics.counter("event_log_relay_failures_total", help: "")
    let lost = try await bench.relay(database, old, metrics: metrics)
    let next = try await bench.relay(database, new)
    let card = UUID()
    try await bench.record(database, card, 1...5)
    await lost.start()
    try await bench.eventually("the first relay delivers") { old.seen.count == 5 }
    await next.start()
    try await database.execute(
      """
      select pg_terminate_backend(l.pid) from pg_locks l join pg_database d on d.oid = l.database
      where l.locktype = 'advisory' and l.granted and d.datname = current_database()
      """
    )
    try await bench.eventually("the next one has delivered them, too") { new.seen.count == 5 }
    old.open()
    try await bench.eventually("the first one notices that its turn is over") { failures.value > 0 }
    try await bench.record(database, card, 6...10)
    try await bench.eventually("nothing is left") {
      try await database.execute("select count(*) from golf.outbox") == "0"
    }
    #expect(old.seen == [1, 2, 3, 4, 5])
    #expect(new.seen.map(\.record.sequence) == Array(1...10))
    await lost.stop()
    await next.stop()
    try await database.drop()
  }
}
