import Basics
import Redis
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

/// The scripts of this target as the users that run them in production.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct DeployedLimitTests {
  @Test(arguments: DeployedScript.of("ServiceKit"))
  func `A script runs as its user`(script: DeployedScript) async throws {
    let server = try await RedisServer.start()
    let configuration = try RedisConfiguration(url: server.url(as: script.user))
    let client = RedisClient(configuration: configuration, metrics: Metrics())
    switch script.name {
    case RateLimitScript.take.name:
      let limit = try #require(RateLimit("2/1h"))
      let wanted = [("golf:limit:a", limit, nil), ("golf:limit:b", limit, "golf:limit:waiver")]
        .map { RateLimitScript.Wanted($0, $1, $2) }
      for _ in 0..<2 { #expect(try await client.send(RateLimitScript.command(wanted)) == .int(0)) }
      #expect(try await client.send(RateLimitScript.command(wanted)).int ?? 0 > 0)
      let found = try await server.command("KEYS", "*")
      #expect(Set(found.split(separator: "\n")) == ["golf:limit:a", "golf:limit:b"])
    case SessionCache.end.name:
      let hash = SessionToken().hash
      #expect(try await client.send(SessionCache.end(hash, wasRecorded: false)) == .status("OK"))
      #expect(try await server.command("GET", SessionCache.key(hash)) == "-")
    default: Issue.record("nothing runs \(script)")
    }
    await client.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }

  /// Two processes, and a flood of attempts: every bucket is in Redis, and no user was refused anything.
  @Test func `A flood is counted in Redis alone`() async throws {
    let server = try await RedisServer.start()
    let limit = try #require(RateLimit("5/1h"))
    let metrics = Metrics()
    let configuration = try RedisConfiguration(url: server.url(as: .round))
    let clients = (0..<2).map { _ in RedisClient(configuration: configuration, metrics: Metrics()) }
    let limiters = clients.map { RateLimiter(redis: $0, metrics: metrics) }
    let taken = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<400 {
        group.addTask {
          let place = "place \(number % 20)"
          let buckets: [RateLimiter.Bucket] = [
            .init("flood", limit, of: place), .init("flood-account", .tightest, of: place, waiver: place),
          ]
          if number < 20 { await limiters[number % 2].grant(place, for: .seconds(60)) }
          return (try? await limiters[number % 2].take(for: "test", buckets)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect((20...100).contains(taken))
    #expect(metrics.counter("golf_rate_limits_local_total", help: "").value == 0)
    for client in clients { await client.close() }
    try await server.expectNothingRefused()
    try await server.stop()
  }

  @Test func `Separate counting is logged once a minute, and the metric counts each case`() {
    let metrics = Metrics()
    let fallback = LocalFallback(metrics)
    let start = MonotonicInstant.now
    for seconds in 0..<130 {
      fallback.note(RedisError(.refused, "NOPERM this user"), now: start + .seconds(seconds))
    }
    #expect(metrics.counter("golf_rate_limits_local_total", help: "").value == 130)
    // Counted with each line.
    #expect(metrics.counter("golf_internal_errors_total", help: "", ["in": "limits"]).value == 3)
  }
}
