import Basics
import FoundationEssentials
import Golf
import Redis
import Telemetry
import TestServers
import Testing

@testable import RoundFreshness
@testable import RoundService

/// Which answers may be put into the cache of rounds, and when.
@Suite(
  .enabled(
    if: Availability.postgres.isAvailable && Availability.redis.isAvailable,
    "\(Availability.postgres) \(Availability.redis)"
  )
)
struct RoundCacheTests {
  /// A cache in its own Redis: the generation belongs to the whole server.
  private func with(
    _ body: (RoundCache, RedisClient, RedisServer, RecordBench) async throws -> Void
  ) async throws {
    let server = try await RedisServer.start()
    // A limit that a busy machine does not exceed.
    let client = RedisClient(
      configuration: try RedisConfiguration(url: server.url(as: .round)),
      timeout: .seconds(5),
      metrics: Metrics()
    )
    let cache = RoundCache(redis: client, metrics: Metrics())
    do {
      try await RecordBench.with { try await body(cache, client, server, $0) }
    } catch {
      await client.close()
      try? await server.stop()
      throw error
    }
    await client.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }

  private func look(_ cache: RoundCache, _ client: RedisClient, _ round: RoundID) async -> RoundCache.Answer {
    let lookup = cache.lookup(round)
    return cache.answer(try? await client.pipeline([lookup.command]).first, to: lookup)
  }

  private func raise(_ cache: RoundCache, _ round: RoundID, _ cards: [(card: CardID, sequence: Int64)]) async {
    await cache.floors.raise(cards.map { CacheFloor(round: round, card: $0.card, sequence: $0.sequence) })
  }

  private func generation(_ answer: RoundCache.Answer) throws -> String {
    guard case .miss(let generation) = answer else { throw Absent("a miss, but \(answer)") }
    return generation
  }

  private func body(_ answer: RoundCache.Answer) -> String? {
    guard case .hit(let entry) = answer else { return nil }
    return String(decoding: entry.body, as: UTF8.self)
  }

  @Test func `A filled entry is served, to its readers only`() async throws {
    try await with { cache, client, _, bench in
      let round = try await bench.round()
      let generation = try generation(await look(cache, client, round.id))
      await cache.fill(round, body: Array("one".utf8), generation: generation)
      guard case .hit(let entry) = await look(cache, client, round.id) else { throw Absent("hit") }
      #expect(String(decoding: entry.body, as: UTF8.self) == "one")
      #expect(entry.etag == round.etag)
      #expect(entry.isReadable(by: bench.anna))
      #expect(!entry.isReadable(by: bench.bo))
      _ = try self.generation(await look(cache, client, RoundID(UUID())))
    }
  }

  @Test func `A copy that this process has is not sent again, and never served for another state`() async throws {
    try await with { cache, client, _, bench in
      let before = try await bench.round()
      let first = try generation(await look(cache, client, before.id))
      await cache.fill(before, body: Array("one".utf8), generation: first)
      #expect(body(await look(cache, client, before.id)) == "one")
      let reply = try await client.pipeline([cache.lookup(before.id).command])[0]
      #expect(reply.array?[3].text == "")
      #expect(body(await look(cache, client, before.id)) == "one")

      let written = try await bench.batch([try bench.write(before, hole: 1, 4)])
      let sequence = try #require(written[0].accepted?.sequence)
      await raise(cache, before.id, [(before.cards[0].id, sequence)])
      #expect(body(await look(cache, client, before.id)) == nil)
      let after = try await bench.session { try RoundWriter.read($0, before.id) }
      await cache.fill(after, body: Array("two".utf8), generation: first)
      #expect(body(await look(cache, client, before.id)) == "two")
      #expect(body(await look(cache, client, before.id)) == "two")
    }
  }

  @Test func `Bodies are forgotten when there are too many`() {
    let bodies = RoundBodies(limit: 100)
    let rounds = (0..<30).map { _ in RoundID(UUID()) }
    let version = RoundVersion(revision: 1, sequences: [1])
    let known = RoundBodies.Known(version: version, body: Array(repeating: 0, count: 10))
    for round in rounds { bodies.keep(round, known) }
    #expect(bodies.known(rounds[0]) == nil)
    #expect(bodies.known(rounds[29])?.body.count == 10)
    #expect(rounds.count { bodies.known($0) != nil } <= 21)
  }

  @Test func `After an answer from the record no older cache entry is served`() async throws {
    try await with { cache, client, _, bench in
      let before = try await bench.round()
      let first = try generation(await look(cache, client, before.id))
      await cache.fill(before, body: Array("old".utf8), generation: first)
      #expect(body(await look(cache, client, before.id)) == "old")
      // A score is committed, and its floor is still on its way; a lookup in Redis took too long.
      _ = try await bench.batch([try bench.write(before, hole: 1, 4)])
      let after = try await bench.session { try RoundWriter.read($0, before.id) }
      cache.keep(after, body: Array("new".utf8))
      // The old entry is found again, also by a reader that read PostgreSQL before the score and stores it only now.
      cache.keep(before, body: Array("old".utf8))
      guard case .away = await look(cache, client, before.id) else { throw Absent("away") }
      // It is as if Redis were away, until the floor is there.
      await raise(cache, before.id, [(after.cards[0].id, after.cards[0].sequence)])
      let next = try generation(await look(cache, client, before.id))
      await cache.fill(after, body: Array("new".utf8), generation: next)
      #expect(body(await look(cache, client, before.id)) == "new")
    }
  }

  @Test func `A version is read from its tag, and older than every later one`() {
    let version = RoundVersion(revision: 3, sequences: [17, 4])
    #expect(version.etag == "\"w3-17-4\"")
    #expect(RoundVersion(etag: version.etag) == version)
    for other in ["", "\"", "\"w\"", "\"w3-\"", "\"v3-17-4\"", "\"w3-x\"", "w3-17-4"] {
      #expect(RoundVersion(etag: other) == nil, "\(other)")
    }
    #expect(!version.isOlder(than: version))
    // A card that was added or removed has raised the revision.
    for (revision, sequences) in [
      (4, [17, 4]), (3, [18, 4]), (3, [17, 5]), (4, [17, 4, 1]), (4, [17]), (4, [17, 1]),
    ] as [(Int64, [Int64])] {
      let later = RoundVersion(revision: revision, sequences: sequences)
      #expect(version.isOlder(than: later))
      #expect(!later.isOlder(than: version))
    }
  }

  @Test func `Removing a guest changes the tag, and neither the old nor the new answer is blocked`()
    async throws
  {
    try await with { cache, client, _, bench in
      let before = try await bench.round(guests: ["Carl", "Dora"])
      let first = try generation(await look(cache, client, before.id))
      await cache.fill(before, body: Array("three".utf8), generation: first)
      let after = try await bench.writing {
        try await $0.removeGuest(before.cards[1].id, from: before.id, by: try bench.edit(after: 1))
      }
      #expect(after.etag != before.etag && before.version.isOlder(than: after.version))
      #expect(after.version.sequences.count == 2 && after.removed.mapValues(\.sequence) == [before.cards[1].id: 2])
      // Raised like by the relay, which knows only that card.
      await cache.floors.raise([CacheFloor(round: before.id, card: before.cards[1].id, sequence: 2)])
      await cache.fill(before, body: Array("three".utf8), generation: first)
      #expect(body(await look(cache, client, before.id)) == nil)
      await cache.fill(after, body: Array("two".utf8), generation: first)
      #expect(body(await look(cache, client, before.id)) == "two")
    }
  }

  @Test func `A slow reader does not put back what a write has replaced`() async throws {
    try await with { cache, client, _, bench in
      let before = try await bench.round()
      let card = before.cards[0].id
      let generation = try generation(await look(cache, client, before.id))
      // The reader has read; now a score is written; then the reader fills the cache.
      let written = try await bench.batch([try bench.write(before, hole: 1, 4)])
      let sequence = try #require(written[0].accepted?.sequence)
      await raise(cache, before.id, [(card, sequence)])
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == nil)

      let after = try await bench.session { try RoundWriter.read($0, before.id) }
      await cache.fill(after, body: Array("new".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == "new")
      // Raised again by the relay, for a sequence that the entry has already: it stays.
      await raise(cache, before.id, [(card, sequence)])
      #expect(body(await look(cache, client, before.id)) == "new")
      // A late raise by an earlier write lowers nothing.
      await raise(cache, before.id, [(card, 1)])
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == "new")
      // The next write removes the entry.
      await raise(cache, before.id, [(card, sequence + 1)])
      #expect(body(await look(cache, client, before.id)) == nil)
    }
  }

  @Test func `A card that the reader did not see yet keeps its answer out`() async throws {
    try await with { cache, client, _, bench in
      let before = try await bench.round()
      let generation = try generation(await look(cache, client, before.id))
      await raise(cache, before.id, [(CardID(UUID()), 1)])
      await cache.fill(before, body: Array("without the guest".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == nil)
    }
  }

  /// Settings, conditions and members belong to no card: the round's revision has its own floor.
  @Test func `An answer from before a change of the round itself is neither kept nor put back`() async throws {
    try await with { cache, client, _, bench in
      let before = try await bench.round()
      let generation = try generation(await look(cache, client, before.id))
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == "old")
      // No card's sequence has risen.
      await cache.floors.raise([CacheFloor(round: before.id, revision: before.revision + 1)])
      #expect(body(await look(cache, client, before.id)) == nil)
      await cache.fill(before, body: Array("old".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == nil)

      var changes = RoundChanges()
      changes.conditions = PlayingConditions(rawValue: 1)
      let after = try await bench.writing { [changes] in
        try await $0.editRound(before.id, changes, by: try bench.edit())
      }
      #expect(after.revision == before.revision + 1)
      await cache.raise(after)
      await cache.fill(after, body: Array("new".utf8), generation: generation)
      #expect(body(await look(cache, client, before.id)) == "new")
      // Raised again: an entry with that revision stays.
      await cache.raise(after)
      #expect(body(await look(cache, client, before.id)) == "new")
    }
  }

  @Test func `A fill of a generation before is refused, and its entries are not read`() async throws {
    try await with { cache, client, _, bench in
      let (one, other) = (try await bench.round(), try await bench.round())
      let generation = try generation(await look(cache, client, one.id))
      await cache.fill(one, body: Array("one".utf8), generation: generation)
      _ = try await client.send(RedisCommand("INCR", [RedisArgument(CacheKeys.generation)]))
      #expect(body(await look(cache, client, one.id)) == nil)
      await cache.fill(other, body: Array("other".utf8), generation: generation)
      let next = try self.generation(await look(cache, client, other.id))
      #expect(next != generation)
      await cache.fill(other, body: Array("other".utf8), generation: next)
      #expect(body(await look(cache, client, other.id)) == "other")
    }
  }

  @Test func `An emptied Redis accepts no fill from a reader that began before`() async throws {
    try await with { cache, client, server, bench in
      let round = try await bench.round()
      let generation = try generation(await look(cache, client, round.id))
      try await server.command("FLUSHALL")
      // The floors are gone with everything else; the reader's generation is, too.
      await cache.fill(round, body: Array("old".utf8), generation: generation)
      #expect(try self.generation(await look(cache, client, round.id)) != generation)
    }
  }

  @Test func `While Redis is unreachable nothing is filled, and afterwards the generation is new`() async throws {
    try await with { cache, client, server, bench in
      let round = try await bench.round()
      let generation = try generation(await look(cache, client, round.id))
      try await server.kill()
      guard case .away = await look(cache, client, round.id) else { throw Absent("away") }
      await raise(cache, round.id, [(round.cards[0].id, 9)])
      await cache.fill(round, body: Array("one".utf8), generation: generation)
      try await server.restart()
      // The floor raised meanwhile was lost: later readers must find another generation.
      var next = generation
      for _ in 0..<1_000 where next == generation {
        if case .miss(let found) = await look(cache, client, round.id) { next = found }
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(next != generation)
      await cache.fill(round, body: Array("old".utf8), generation: generation)
      #expect(body(await look(cache, client, round.id)) == nil)
    }
  }
}
