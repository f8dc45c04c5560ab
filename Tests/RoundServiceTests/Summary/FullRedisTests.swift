import Basics
import EventLog
import FoundationEssentials
import Golf
import Redis
import RoundFreshness
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// A Redis that has reached its `maxmemory`, used as the delivered user: no old answer is given after a commit, and
/// what readers store neither exceeds the limit nor takes memory from data that cannot be read elsewhere.
@Suite(
  .enabled(
    if: Availability.postgres.isAvailable && Availability.redis.isAvailable,
    "\(Availability.postgres) \(Availability.redis)"
  )
)
struct FullRedisTests {
  private struct Bench {
    let server: RedisServer
    let client: RedisClient
    let cache: RoundCache
    let metrics: Metrics
    let record: RecordBench

    func look(_ round: RoundID) async -> RoundCache.Answer {
      let lookup = cache.lookup(round)
      return cache.answer(try? await client.pipeline([lookup.command]).first, to: lookup)
    }

    func generation(_ round: RoundID) async throws -> String {
      guard case .miss(let generation) = await look(round) else { throw Absent("a miss") }
      return generation
    }

    func isHit(_ round: RoundID) async -> Bool { if case .hit = await look(round) { true } else { false } }

    func memory() async throws -> Int {
      let lines = try await server.command("INFO", "memory").split(whereSeparator: \.isNewline)
      let line = try #require(lines.first { $0.hasPrefix("used_memory:") })
      return try #require(Int(line.filter(\.isNumber)))
    }

    func limit(_ bytes: Int) async throws { try await server.command("CONFIG", "SET", "maxmemory", "\(bytes)") }
    func unfilled(_ reason: String) -> Int {
      metrics.counter("golf_cache_fills_refused_total", help: "", ["reason": reason]).value
    }
  }

  private func with(_ body: (Bench) async throws -> Void) async throws {
    let server = try await RedisServer.start()
    let client = RedisClient(
      configuration: try RedisConfiguration(url: server.url(as: .round)),
      timeout: .seconds(5),
      metrics: Metrics()
    )
    let metrics = Metrics()
    let cache = RoundCache(redis: client, metrics: metrics)
    try await RecordBench.with {
      try await body(Bench(server: server, client: client, cache: cache, metrics: metrics, record: $0))
    }
    await client.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }

  @Test func `After a commit the older answer is gone and cannot come back`() async throws {
    try await with { bench in
      let before = try await bench.record.round()
      let first = try await bench.generation(before.id)
      await bench.cache.fill(before, body: Array("old".utf8), generation: first)
      #expect(await bench.isHit(before.id))
      try await bench.limit(1)
      let floor = CacheFloor(round: before.id, card: before.cards[0].id, sequence: before.cards[0].sequence + 1)
      await bench.cache.floors.raise([floor])
      #expect(try await bench.generation(before.id) == first, "the floor was raised, not lost")
      // With free memory again, a reader who read before the commit does not put the old answer back.
      try await bench.limit(0)
      await bench.cache.fill(before, body: Array("old".utf8), generation: first)
      #expect(await !bench.isHit(before.id))
    }
  }

  @Test func `After the generation is raised, older entries are not read`() async throws {
    try await with { bench in
      let round = try await bench.record.round()
      let first = try await bench.generation(round.id)
      await bench.cache.fill(round, body: Array("old".utf8), generation: first)
      try await bench.limit(1)
      bench.cache.floors.mayBeMissing()
      for _ in 0..<1_000 {
        if await !bench.isHit(round.id) { break }
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(await !bench.isHit(round.id))
      // Without a generation, and without memory for one, it is as if Redis were away.
      try await bench.server.command("DEL", CacheKeys.generation)
      guard case .away = await bench.look(round.id) else { throw Absent("away") }
    }
  }

  @Test func `What readers store leaves a quarter of the memory free, and nothing is stored beyond it`() async throws {
    try await with { bench in
      let round = try await bench.record.round()
      let limit = try await bench.memory() + 4_000_000
      try await bench.limit(limit)
      let generation = try await bench.generation(round.id)
      let body = [UInt8](repeating: 120, count: RoundCache.maximumBody)
      for _ in 0..<200 {
        let other = try copy(of: round)
        await bench.cache.fill(other, body: body, generation: generation)
      }
      #expect(bench.unfilled("room") > 50)
      // Counts besides the bodies: the connections' own buffers.
      #expect(try await bench.memory() < limit)
      let kept = try await bench.server.command("DBSIZE")
      #expect((10...60).contains(Int(kept) ?? 0), "\(kept) keys")
      // There is memory for data that cannot be read elsewhere.
      #expect(try await bench.client.send(RedisCommand("SET", "golf:limit:x", "1", "PX", "600000")) == .status("OK"))
      // If it is completely full, nothing is evicted and nothing is added.
      try await bench.limit(1)
      await bench.cache.fill(try copy(of: round), body: body, generation: generation)
      #expect(try await bench.server.command("DBSIZE") == "\((Int(kept) ?? 0) + 1)")
    }
  }

  @Test func `A body is stored up to its bound`() async throws {
    try await with { bench in
      let (small, large) = (try await bench.record.round(), try await bench.record.round())
      let generation = try await bench.generation(small.id)
      let body = [UInt8](repeating: 120, count: RoundCache.maximumBody)
      await bench.cache.fill(small, body: body, generation: generation)
      await bench.cache.fill(large, body: body + [120], generation: generation)
      #expect(await bench.isHit(small.id))
      #expect(await !bench.isHit(large.id))
      #expect(bench.unfilled("size") == 1)
    }
  }

  /// The same round under another id.
  private func copy(of round: StoredRound) throws -> StoredRound {
    StoredRound(
      id: RoundID(UUID()),
      owner: round.owner,
      snapshot: round.snapshot,
      mode: round.mode,
      startHole: round.startHole,
      playedOn: round.playedOn,
      conditions: round.conditions,
      status: round.status,
      revision: round.revision,
      startedAt: round.startedAt,
      finishedAt: round.finishedAt,
      deletedAt: round.deletedAt,
      scoring: round.scoring,
      members: round.members,
      cards: round.cards,
      removed: round.removed
    )
  }
}
