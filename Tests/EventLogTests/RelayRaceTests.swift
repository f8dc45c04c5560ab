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

/// The relay between other transactions and other relays. Locks and gates decide who comes first, not a clock.
@Suite(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "\(Availability.postgres)"))
struct RelayRaceTests {
  private let bench = RelayTests()

  @Test func `An event whose transaction commits late is delivered, though younger ones were before it`() async throws {
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

  @Test func `A relay that lost its session while it delivered does not work on beside the next`() async throws {
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
