import Basics
import FoundationEssentials
import Golf
import Redis
import Telemetry
import TestServers
import Testing

@testable import RoundFreshness

/// A lost floor is made good by a new generation, however long Redis takes to accept it.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct CacheFloorsTests {
  private func with(_ body: (RedisServer, RedisClient) async throws -> Void) async throws {
    let server = try await RedisServer.start()
    let client = RedisClient(configuration: try RedisConfiguration(url: server.url(as: .analytics)), metrics: Metrics())
    do {
      try await body(server, client)
    } catch {
      await client.close()
      try? await server.stop()
      throw error
    }
    await client.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }

  private func generation(_ client: RedisClient) async throws -> String? {
    try await client.send(RedisCommand("GET", [RedisArgument(CacheKeys.generation)])).text
  }

  /// The generation once it differs from `old`; nil if that takes more than 20 s.
  private func next(_ client: RedisClient, after old: String?) async throws -> String? {
    for _ in 0..<1_000 {
      if let now = try? await generation(client), now != old { return now }
      try await Task.sleep(for: .milliseconds(20))
    }
    return nil
  }

  private func look(_ cache: RoundCache, _ client: RedisClient, _ round: RoundID) async -> RoundCache.Answer {
    let lookup = cache.lookup(round)
    return cache.answer(try? await client.pipeline([lookup.command]).first, to: lookup)
  }

  private func generation(_ answer: RoundCache.Answer) throws -> String {
    var missed: String?
    if case .miss(let generation) = answer { missed = generation }
    return try #require(missed, "\(answer)")
  }

  private let floor = CacheFloor(round: RoundID(UUID()), card: CardID(UUID()), sequence: 3)

  @Test(arguments: DeployedScript.of("RoundFreshness"))
  func `A script runs as its user`(script: DeployedScript) async throws {
    try await with { server, _ in
      let configuration = try RedisConfiguration(url: server.url(as: script.user))
      let client = RedisClient(configuration: configuration, metrics: Metrics())
      let round = RoundID(UUID())
      switch script.name {
      case CacheScripts.raise.name:
        let commands = CacheFloors.commands([CacheFloor(round: round, card: CardID(UUID()), sequence: 3)])
        #expect(try await client.pipeline(commands) == [.int(1)])
        #expect(try await server.command("KEYS", "*") == CacheKeys.floors(round, generation: "0"))
      case CacheScripts.raiseGeneration.name:
        let new = try await client.eval(CacheScripts.raiseGeneration, keys: []).text
        #expect(try await server.command("GET", CacheKeys.generation) == new)
      case CacheScripts.read.name:
        let generation = try generation(await look(RoundCache(redis: client, metrics: Metrics()), client, round))
        #expect(try await server.command("GET", CacheKeys.generation) == generation)
      case CacheScripts.fill.name:
        let cache = RoundCache(redis: client, metrics: Metrics())
        let round = PlainRound(id: round)
        let generation = try generation(await look(cache, client, round.id))
        await cache.fill(round, body: [1], generation: generation)
        let key = CacheKeys.entry(round.id, generation: generation)
        #expect(try await server.command("HGET", key, "etag") == round.version.etag)
      default: Issue.record("nothing runs \(script)")
      }
      await client.close()
    }
  }

  @Test func `A raised floor is stored, and the generation stays`() async throws {
    try await with { _, client in
      let floors = CacheFloors(client)
      await floors.raise([floor])
      let key = "golf:cache:0:{\(floor.round)}:floors"
      let command = RedisCommand("HGET", [RedisArgument(key), RedisArgument(floor.field)])
      let (kept, generation) = (try await client.send(command).text, try await generation(client))
      #expect(kept == "3")
      #expect(generation == nil)
    }
  }

  /// Too late, refused, or Redis away: the connection may survive it, so that no other code notices.
  @Test func `A failed raise is followed by a new generation, when Redis takes commands again`() async throws {
    try await with { server, client in
      let floors = CacheFloors(client)
      server.pause()
      await floors.raise([floor])
      // Long enough that the first attempts to renew the generation fail, too.
      try await Task.sleep(for: .milliseconds(700))
      server.resume()
      let new = try await next(client, after: nil)
      #expect(new != nil)
    }
  }

  /// Its own commands wait behind others, are refused as too many, and the connection survives.
  @Test func `A raise that was refused by a full queue is followed by a new generation`() async throws {
    try await with { server, _ in
      let client = RedisClient(
        configuration: try RedisConfiguration(url: server.url(as: .round)),
        capacity: 1,
        timeout: .seconds(20),
        metrics: Metrics()
      )
      let floors = CacheFloors(client)
      _ = try await client.send(RedisCommand("PING"))
      server.pause()
      // One is being served and one waits in the only place, so there is none for a raise.
      var holders: [Task<Void, Never>] = []
      for _ in 0..<100 where holders.count < 2 {
        let isRefused = Protected(false)
        let holder = Task {
          if (try? await client.send(RedisCommand("PING"))) == nil { isRefused.withLock { $0 = true } }
        }
        try await Task.sleep(for: .milliseconds(100))
        if !isRefused.withLock({ $0 }) { holders.append(holder) }
      }
      #expect(holders.count == 2, "each keeps its place")
      await floors.raise([floor])
      server.resume()
      for holder in holders { await holder.value }
      let new = try await next(client, after: nil)
      #expect(new != nil)
      await client.close()
    }
  }

  @Test func `A generation requested while Redis is unreachable is made once when it is back`() async throws {
    try await with { server, client in
      try await server.kill()
      let generation = CacheGeneration(client)
      generation.renew()
      generation.renew()
      try await Task.sleep(for: .milliseconds(300))
      try await server.restart()
      let first = try await next(client, after: nil)
      #expect(first != nil)
      generation.renew()
      let second = try await next(client, after: first)
      #expect(second != nil)
    }
  }
}

/// A round without cards.
private struct PlainRound: CacheableRound {
  let id: RoundID
  let version = RoundVersion(revision: 1, sequences: [])
  let sequences: [(card: CardID, sequence: Int64)] = []
  let readers: Set<PlayerID> = []
}
