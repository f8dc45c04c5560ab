import Foundation
import Redis
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct RateLimiterTests {
  let name = "test-\(UUID())"
  let tight = RateLimit("2/1h")
  let loose = RateLimit("5/1h")

  func client(_ server: RedisServer) throws -> RedisClient {
    RedisClient(configuration: try RedisConfiguration(url: server.url(as: .round)), metrics: Metrics())
  }

  /// Two processes on one Redis: how many attempts each may make until neither may.
  @Test func `Processes share their buckets`() async throws {
    let loose = try #require(loose)
    let clients = [try client(try await TestServers.redis), try client(try await TestServers.redis)]
    let limiters = clients.map { RateLimiter(redis: $0, metrics: Metrics()) }
    let taken = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          (try? await limiters[number % 2].take(for: "test", [.init(name, loose, of: "anna")])) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(taken == 5)
    let problem = await #expect(throws: Problem.self) {
      try await limiters[0].take(for: "test", [.init(name, loose, of: "anna")])
    }
    #expect(problem?.status == 429)
    #expect((1...720).contains(problem?.retryAfter ?? 0))
    try await limiters[0].take(for: "test", [.init(name, loose, of: "bo")])
    for client in clients { await client.close() }
  }

  @Test func `An attempt takes from all of its buckets or from none, and a waiver is respected`() async throws {
    let (tight, loose) = (try #require(tight), try #require(loose))
    let client = try client(try await TestServers.redis)
    let limiter = RateLimiter(redis: client, metrics: Metrics())
    func isTaken(_ place: String) async -> Bool {
      let buckets: [RateLimiter.Bucket] = [
        .init(name + "-pair", tight, of: place),
        .init(name + "-account", loose, of: "anna", waiver: name + place),
      ]
      return (try? await limiter.take(for: "test", buckets)) != nil
    }
    for _ in 0..<2 { #expect(await isTaken("a")) }
    for _ in 0..<9 { #expect(await !isTaken("a")) }
    for _ in 0..<2 { #expect(await isTaken("b")) }
    #expect(await isTaken("c"))
    #expect(await !isTaken("c"), "the account's is empty now")
    await limiter.grant(name + "home", for: .seconds(60))
    for _ in 0..<2 { #expect(await isTaken("home")) }
    #expect(await !isTaken("home"), "its own bucket still counts")
    await client.close()
  }

  @Test func `Redis keeps a hash of whose bucket it is, and only until the bucket is full`() async throws {
    let tight = try #require(tight)
    let client = try client(try await TestServers.redis)
    try await RateLimiter(redis: client, metrics: Metrics()).take(for: "test", [.init(name, tight, of: "anna\n::1")])
    let found = try await TestServers.redis.command("KEYS", "golf:limit:\(name):*")
    let keys = found.split(separator: "\n").map(String.init)
    #expect(keys.count == 1)
    let key = try #require(keys.first)
    #expect(key.utf8.count == "golf:limit:\(name):".utf8.count + 32)
    let left = try #require(try await client.send(RedisCommand("PTTL", key)).int)
    #expect((1_000_000...1_800_000).contains(left))
    await client.close()
  }

  @Test func `While Redis is unreachable this process counts by itself`() async throws {
    let tight = try #require(tight)
    let server = try await RedisServer.start()
    let client = try client(server)
    let limiter = RateLimiter(redis: client, metrics: Metrics())
    let bucket = RateLimiter.Bucket(name, tight, of: "anna", waiver: name)
    for _ in 0..<2 { try await limiter.take(for: "test", [bucket]) }
    try await server.stop()
    for _ in 0..<2 { try await limiter.take(for: "test", [bucket]) }
    await #expect(throws: Problem.self) { try await limiter.take(for: "test", [bucket]) }
    await limiter.grant(name, for: .seconds(60))
    try await limiter.take(for: "test", [bucket])
    await client.close()
  }
}
