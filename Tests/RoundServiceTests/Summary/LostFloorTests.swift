import Basics
import EventLog
import Glibc
import Golf
import Postgres
import Redis
import RoundFreshness
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// A process that dies between its commit and raising the cache's floor leaves an old answer; the relay removes it
/// before the event leaves the outbox.
@Suite(
  .enabled(
    if: Availability.postgres.isAvailable && Availability.redis.isAvailable,
    "\(Availability.postgres) \(Availability.redis)"
  )
)
struct LostFloorTests {
  private struct Delivering: EventSink {
    func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] { events.map { _ in .delivered } }
  }

  /// Kafka is away: it neither accepts nor refuses.
  private final class Waiting: EventSink {
    let isOver = Protected(false)

    func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
      while !isOver.withLock({ $0 }) { try? await Task.sleep(for: .milliseconds(5)) }
      return events.map { _ in .waits }
    }
  }

  @Test func `A commit whose process died before the floor is made good while nothing can be delivered`() async throws {
    let server = try await RedisServer.start()
    let redis = RedisClient(configuration: try RedisConfiguration(url: server.url), metrics: Metrics())
    let cache = RoundCache(redis: redis, metrics: Metrics())
    func look(_ round: RoundID) async -> RoundCache.Answer {
      let lookup = cache.lookup(round)
      return cache.answer(try? await redis.pipeline([lookup.command]).first, to: lookup)
    }
    func isHit(_ round: RoundID) async -> Bool { if case .hit = await look(round) { true } else { false } }
    try await RecordBench.with { bench in
      let before = try await bench.round()
      guard case .miss(let generation) = await look(before.id) else { throw Absent("a miss") }
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      _ = try await bench.batch([try bench.write(before, hole: 1, 4)])
      #expect(await isHit(before.id))
      let sink = Waiting()
      let relay = Relay(
        database: try PostgresConfiguration(url: bench.database.url),
        mode: .postgres,
        sink: sink,
        floors: CacheFloors(redis),
        metrics: Metrics()
      )
      await relay.start()
      for _ in 0..<1_000 {
        if await !isHit(before.id) { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(await !isHit(before.id))
      #expect(try await bench.sql("select count(*) from golf.outbox") == "2")
      sink.isOver.withLock { $0 = true }
      await relay.stop()
    }
    await redis.close()
    try await server.stop()
  }

  @Test func `A commit whose process died before the floor is made good before the event leaves the outbox`()
    async throws
  {
    let server = try await RedisServer.start()
    let redis = RedisClient(configuration: try RedisConfiguration(url: server.url(as: .round)), metrics: Metrics())
    let cache = RoundCache(redis: redis, metrics: Metrics())
    func look(_ round: RoundID) async -> RoundCache.Answer {
      let lookup = cache.lookup(round)
      return cache.answer(try? await redis.pipeline([lookup.command]).first, to: lookup)
    }
    func isHit(_ round: RoundID) async -> Bool { if case .hit = await look(round) { true } else { false } }
    try await RecordBench.with { bench in
      let before = try await bench.round()
      guard case .miss(let generation) = await look(before.id) else { throw Absent("a miss") }
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      // Committed, but the process dies before it tells the cache.
      _ = try await bench.batch([try bench.write(before, hole: 1, 4)])
      #expect(await isHit(before.id))

      let superuser = try PostgresConfiguration(url: bench.database.url)
      let lane = PostgresLane(configuration: superuser, name: "holder", timeout: .seconds(30), metrics: Metrics())
      let (held, signal) = AsyncStream.makeStream(of: Bool.self)
      let mayGo = Protected(false)
      // No one can delete the rows meanwhile.
      async let holder: Void = lane.run { session in
        defer { signal.finish() }
        try session.transaction { session in
          try session.execute(sql: "select id from golf.outbox for update")
          signal.yield(false)
          for _ in 0..<5_000 {
            let isWaitedFor = try session.execute(
              sql: "select exists(select from pg_locks where pg_backend_pid() = any(pg_blocking_pids(pid))) as waits"
            )
            if try isWaitedFor[0].bool("waits") { break }
            usleep(2_000)
          }
          signal.yield(true)
          for _ in 0..<5_000 where !mayGo.withLock({ $0 }) { usleep(2_000) }
        }
      }
      var relay: Relay?
      for await isWaitedFor in held {
        guard isWaitedFor else {
          relay = Relay(
            database: superuser,
            mode: .postgres,
            sink: Delivering(),
            floors: CacheFloors(redis),
            metrics: Metrics()
          )
          await relay?.start()
          continue
        }
        // The relay is about to delete, and the old answer is gone already.
        #expect(await !isHit(before.id))
        #expect(try await bench.sql("select count(*) from golf.outbox") == "2")
        break
      }
      mayGo.withLock { $0 = true }
      try await holder
      for _ in 0..<1_000 {
        if try await bench.sql("select count(*) from golf.outbox") == "0" { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(try await bench.sql("select count(*) from golf.outbox") == "0")
      // Nor can a reader that read before put it back.
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      #expect(await !isHit(before.id))
      await relay?.stop()
      await lane.close()
    }
    await redis.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }
}
