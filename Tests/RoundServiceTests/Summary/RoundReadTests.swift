import Basics
import FoundationEssentials
import Golf
import HTTPServer
import Redis
import RoundFreshness
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// A round's summary through the routes: the cache makes it faster, and nothing depends on the cache.
@Suite(
  .enabled(
    if: Availability.postgres.isAvailable && Availability.redis.isAvailable,
    "\(Availability.postgres) \(Availability.redis)"
  )
)
struct RoundReadTests {
  private func signIn(_ bench: RecordBench, _ player: PlayerID) async throws -> SessionToken {
    let token = SessionToken()
    let hash = token.hash.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    _ = try await bench.sql(
      """
      insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
      values ('\\x\(hash)', '\(player)', now(), now(), now() + interval '1 day', now() + interval '2 days')
      """
    )
    return token
  }

  /// The previous process may have died between its commit and its floor, with Kafka away, so that no relay raises it.
  @Test func `A process that starts leaves no cached entry readable`() async throws {
    let server = try await RedisServer.start()
    try await RecordBench.with { bench in
      func generation() async throws -> String { try await server.command("GET", CacheKeys.generation) }
      var generations = [try await generation()]
      for _ in 0..<2 {
        let parts = Composition(
          database: bench.configuration,
          redis: try RedisConfiguration(url: server.url(as: .round)),
          limits: try AccountBench.limits(),
          isBehindTLS: false
        )
        for _ in 0..<1_000 {
          if try await generation() != generations.last { break }
          try await Task.sleep(for: .milliseconds(10))
        }
        generations.append(try await generation())
        await parts.close()
      }
      #expect(Set(generations).count == 3)
    }
    try await server.stop()
  }

  @Test func `With Redis, and after Redis has died, a round is as in the record`() async throws {
    let server = try await RedisServer.start()
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let parts = Composition(
        database: bench.configuration,
        redis: try RedisConfiguration(url: server.url(as: .round)),
        limits: try AccountBench.limits(),
        isBehindTLS: false
      )
      let router = parts.router(logger: Logger(label: "test"))
      let (anna, bo) = (try await signIn(bench, bench.anna), try await signIn(bench, bench.bo))
      func get(_ token: SessionToken) async throws -> HTTPResponse {
        let target = try #require(RequestTarget("/api/rounds/\(round.id)"))
        let headers: HTTPHeaders = ["Cookie": "golf_session=\(token.text)"]
        return await router.answer(HTTPRequest(method: .get, target: target, headers: headers))
      }
      let (missed, hit) = (try await get(anna), try await get(anna))
      #expect(missed.status == 200)
      #expect(hit.body == missed.body)
      #expect(try await get(bo).status == 404)

      try await server.kill()
      _ = try await bench.batch([try bench.write(round, hole: 1, 4)])
      let after = try await get(anna)
      #expect(after.status == 200)
      #expect(after.headers["ETag"] != missed.headers["ETag"])
      #expect(after.body != missed.body)
      #expect(try await get(bo).status == 404)
      await parts.close()
    }
  }
}
