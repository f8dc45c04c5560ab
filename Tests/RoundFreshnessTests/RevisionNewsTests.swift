import FoundationEssentials
import Golf
import LiveUpdates
import Redis
import Telemetry
import TestServers
import Testing

@testable import RoundFreshness

/// What the scripts of the cache tell live updates, and that it never stands in the way of a floor.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct RevisionNewsTests {
  private struct Bench {
    let server: RedisServer
    let client: RedisClient
    let round = RoundID(UUID())
    let epoch = UUID()

    var hash: String { LiveNames.hash(round, epoch: epoch) }
    var channel: String { LiveNames.channel(.round(round)) }

    func raise(_ revision: Int64) async throws -> [RedisReply] {
      try await client.pipeline(CacheFloors.commands([CacheFloor(round: round, revision: revision)]))
    }

    func floor() async throws -> String {
      try await server.command("HGET", CacheKeys.floors(round, generation: "0"), CacheKeys.revisionField)
    }

    /// The views have an epoch, and the round a live hash with this revision.
    func live(_ revision: String) async throws {
      try await server.command("SET", LiveNames.currentEpoch, epoch.uuidString.lowercased() + " and more")
      try await server.command("HSET", hash, LiveNames.revisionField, revision)
    }
  }

  private func with(as user: RedisServer.User = .round, _ body: (Bench) async throws -> Void) async throws {
    let server = try await RedisServer.start()
    let client = RedisClient(configuration: try RedisConfiguration(url: server.url(as: user)), metrics: Metrics())
    do {
      try await body(Bench(server: server, client: client))
    } catch {
      await client.close()
      try? await server.stop()
      throw error
    }
    await client.close()
    try await server.stop()
  }

  @Test(arguments: RedisServer.User.allCases)
  func
    `A higher revision is published and put into the live hash, a lower one is not, and a card's sequence is announced`(
      user: RedisServer.User
    ) async throws
  {
    try await with(as: user) { bench in
      try await bench.live("4")
      let card = CardID(UUID())
      let news = try await bench.server.published { () async throws in
        for revision: Int64 in [5, 5, 3, 7] { #expect(try await bench.raise(revision) == [.int(1)]) }
        for sequence: Int64 in [9, 9, 8] {
          let floor = CacheFloor(round: bench.round, card: card, sequence: sequence)
          #expect(try await bench.client.pipeline(CacheFloors.commands([floor])) == [.int(1)])
        }
      }
      #expect(news.map(\.channel) == [bench.channel, bench.channel, bench.channel])
      #expect(news.compactMap { LiveNews(Array($0.text.utf8)) } == [.revision(5), .revision(7), .due(card, 9)])
      #expect(try await bench.server.command("HGET", bench.hash, LiveNames.revisionField) == "7")
      let left = try #require(Int(try await bench.server.command("PTTL", bench.hash)))
      #expect(left > LiveNames.hashMilliseconds - 60_000 && left <= LiveNames.hashMilliseconds)
      #expect(try await bench.floor() == "7")
      try await bench.server.expectNothingRefused()
    }
  }

  @Test func `A live hash with a higher revision keeps it, and none is made`() async throws {
    try await with { bench in
      _ = try await bench.raise(2)
      #expect(try await bench.server.command("EXISTS", bench.hash) == "0")
      try await bench.live("9")
      _ = try await bench.raise(3)
      #expect(try await bench.server.command("HGET", bench.hash, LiveNames.revisionField) == "9")
    }
  }

  /// Between the upgrade of the services and that of Redis' users; and whatever another release has stored.
  @Test(
    arguments: [
      ["ACL", "SETUSER", "round", "resetchannels"], ["ACL", "SETUSER", "round", "resetkeys", "~golf:cache:*"],
      ["DEL", LiveNames.currentEpoch], ["SET", LiveNames.currentEpoch, "short"], ["HSET", "HASH", "round", "x"],
      ["RENAME", "HASH", LiveNames.currentEpoch], ["SET", "HASH", "text"],
    ]
  )
  func `Floors are raised whatever keeps the news back`(words: [String]) async throws {
    try await with { bench in
      try await bench.live("1")
      try await bench.server.command(words.map { $0 == "HASH" ? bench.hash : $0 })
      #expect(try await bench.raise(5) == [.int(1)])
      #expect(try await bench.floor() == "5")
      let generation = try await bench.client.eval(CacheScripts.raiseGeneration, keys: []).text
      #expect(try await bench.server.command("GET", CacheKeys.generation) == generation)
    }
  }

  @Test func `A full Redis takes floor and revision, and publishes it`() async throws {
    try await with { bench in
      try await bench.live("1")
      try await bench.server.command("CONFIG", "SET", "maxmemory", "1")
      var replies: [RedisReply] = []
      let news = try await bench.server.published { replies = try await bench.raise(5) }
      #expect(news == [.init(bench.channel, "revision 5")])
      #expect(replies == [.int(1)])
      #expect(try await bench.floor() == "5")
      #expect(try await bench.server.command("HGET", bench.hash, LiveNames.revisionField) == "5")
    }
  }

  @Test func `A new generation is published`() async throws {
    try await with { bench in
      let news = try await bench.server.published { try await CacheGeneration.raise(bench.client) }
      #expect(news == [.init(LiveNames.views, "generation")])
    }
  }
}
