import Basics
import Foundation
import HTTPServer
import Postgres
import Redis
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

@Suite(.serialized, .enabled(if: SessionBench.isPossible, "\(Availability.postgres), \(Availability.redis)"))
struct SessionsTests {
  @Test func `A copy in Redis answers for at most a minute, and a hit does not prolong it`() async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    let identity = try await bench.require(token)
    #expect(identity == Identity(player: bench.player, handle: "anna", displayName: "Anna"))
    #expect((1...60_000).contains(try await bench.left(token)))

    try await bench.database.execute("update golf.players set display_name = 'Another'")
    _ = try await bench.redis.send(RedisCommand("PEXPIRE", SessionCache.key(token.hash), "30000"))
    #expect(try await bench.require(token).displayName == "Anna", "it came from Redis")
    #expect(try await bench.left(token) <= 30_000)
    try await bench.close()
  }

  @Test func `A cached copy's lifetime begins with the read of the record, however late it is stored`() throws {
    let record = SessionRecord(
      identity: Identity(player: .v7(), handle: "a", displayName: "A"),
      idleExpiresAt: .now,
      expiresAt: .now
    )
    let hash = SessionToken().hash
    for (age, left) in [(Duration.zero, "60000"), (.seconds(1), "59000"), (.seconds(90), "1"), (.seconds(-5), "60000")]
    {
      let words = SessionCache.fill(hash, record, age: age).arguments.map { String(decoding: $0, as: UTF8.self) }
      #expect(words.suffix(3) == ["NX", "PX", left])
    }
  }

  @Test(arguments: [
    1_764_165_600, 1_764_165_600.25, 1_764_165_600.123456, 1_764_165_600.1234567, 0.5, 1e-9, 253_402_300_799.999,
  ])
  func `A cached copy equals the record`(seconds: Double) {
    let record = SessionRecord(
      identity: Identity(player: .v7(), handle: "a", displayName: "Anna\nB"),
      idleExpiresAt: Date(timeIntervalSince1970: seconds),
      expiresAt: Date(timeIntervalSince1970: seconds + 1 / 3)
    )
    let command = SessionCache.fill(SessionToken().hash, record)
    #expect(SessionCache.entry(.bytes(command.arguments[2])) == .session(record))
  }

  @Test(arguments: ["", "-x", "1\n2\n3\n4\n5", "00000000-0000-0000-0000-000000000000\n1\n\na\nb"])
  func `A cached copy that cannot be read is ignored`(text: String) {
    #expect(SessionCache.entry(.bytes(Array(text.utf8))) == nil)
  }

  @Test func `Commands that are sent along get their replies, with Redis and without`() async throws {
    let bench = try await SessionBench.make(redis: try await RedisServer.start())
    let token = try await bench.begin()
    let key = "golf:cache:test-\(UUID())"
    for _ in 0..<2 {
      let answer = try await bench.sessions.require(
        try bench.request(token),
        alongWith: [RedisCommand("SET", key, "v"), RedisCommand("GET", key)]
      )
      #expect(answer.identity.player == bench.player)
      #expect(answer.replies == [.status("OK"), .bytes(Array("v".utf8))])
    }
    try await bench.server.kill()
    let answer = try await bench.sessions.require(try bench.request(token), alongWith: [RedisCommand("GET", key)])
    #expect(answer.identity.player == bench.player)
    #expect(answer.replies == nil)
    try await bench.close()
  }

  @Test func `A lost, stalled or emptied Redis ends no session`() async throws {
    let bench = try await SessionBench.make(redis: try await RedisServer.start())
    let token = try await bench.begin()
    _ = try await bench.require(token)
    try await bench.server.command("flushall")
    #expect(try await bench.require(token).player == bench.player)
    bench.server.pause()
    #expect(try await bench.require(token).player == bench.player)
    bench.server.resume()
    try await bench.server.kill()
    #expect(try await bench.require(token).player == bench.player)
    try await bench.server.restart()
    #expect(try await bench.require(token).player == bench.player)
    try await bench.server.stop()
    try await bench.close()
  }

  /// The race, step by step: the reader has seen the session, the session ends, and only then the reader stores its
  /// copy.
  @Test func `A late fill does not bring back a session that was ended`() async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    let seen = try #require(try await bench.lookup.find(token.hash))
    try await bench.end(token)
    _ = try await bench.redis.send(SessionCache.end(token.hash, wasRecorded: true))
    #expect(try await bench.redis.send(SessionCache.fill(token.hash, seen)) == .null)
    try await bench.refuses(token)
    #expect((50_000...60_000).contains(try await bench.left(token)))
    try await bench.close()
  }

  @Test func `A sign-out replaces the copy that is there`() async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    _ = try await bench.require(token)
    try await bench.end(token)
    _ = try await bench.redis.send(SessionCache.end(token.hash, wasRecorded: true))
    try await bench.refuses(token)
    try await bench.close()
  }

  @Test func `A full Redis takes the tombstone of a session, and none of a stranger's token`() async throws {
    let server = try await RedisServer.start()
    let bench = try await SessionBench.make(redis: server)
    let (token, unread) = (try await bench.begin(), try await bench.begin())
    _ = try await bench.require(token)
    let seen = try #require(try await bench.lookup.find(unread.hash))
    try await server.command("CONFIG", "SET", "maxmemory", "1")
    for ended in [token, unread] {
      try await bench.end(ended)
      let reply = try await bench.redis.send(SessionCache.end(ended.hash, wasRecorded: true))
      #expect(reply == .status("OK"))
      try await bench.refuses(ended)
    }
    let stranger = SessionToken()
    let error = await #expect(throws: RedisError.self) {
      try await bench.redis.send(SessionCache.end(stranger.hash, wasRecorded: false))
    }
    #expect(error?.isOutOfMemory == true)
    // With free memory again, a reader that read the session before it ended cannot bring it back.
    try await server.command("CONFIG", "SET", "maxmemory", "0")
    #expect(try await bench.redis.send(SessionCache.fill(unread.hash, seen)) == .null)
    try await bench.refuses(unread)
    try await bench.close()
    try await server.stop()
  }

  /// The tombstone could not be written. The copy expires within a minute, and nothing renews it.
  @Test func `A sign-out that Redis did not hear of holds once the copy is gone`() async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    _ = try await bench.require(token)
    try await bench.end(token)
    #expect(try await bench.require(token).player == bench.player, "for the rest of the minute")
    #expect(try await bench.left(token) <= 60_000)
    _ = try await bench.redis.send(RedisCommand("PEXPIRE", SessionCache.key(token.hash), "1"))
    for _ in 0..<500 {
      if try await bench.left(token) < 0 { break }
      try await Task.sleep(for: .milliseconds(10))
    }
    try await bench.refuses(token)
    #expect(try await bench.left(token) < 0, "a session that is over is not stored")
    try await bench.close()
  }

  @Test func `A session ends when it is not used, and in any case at its absolute end`() async throws {
    let bench = try await SessionBench.make()
    let fresh = try await bench.begin(ago: .seconds(29 * 86_400))
    let idle = try await bench.begin(ago: SessionLife.idle)
    let over = try await bench.begin(ago: .seconds(60), total: .seconds(60))
    _ = try await bench.require(fresh)
    try await bench.refuses(idle)
    try await bench.refuses(over)
    bench.clock.withLock { $0 += 2 * 86_400 }
    #expect(try await bench.left(fresh) > 0)
    try await bench.refuses(fresh)
    try await bench.close()
  }

  @Test func `Use is recorded at most every five minutes`() async throws {
    let bench = try await SessionBench.make()
    let recent = try await bench.begin(ago: .seconds(299))
    let old = try await bench.begin(ago: .seconds(300))
    _ = try await bench.require(recent)
    _ = try await bench.require(old)
    for _ in 0..<1_000 where bench.touched.withLock({ $0.isEmpty }) { try await Task.sleep(for: .milliseconds(10)) }
    #expect(bench.touched.withLock { $0 } == [old.hash])
    try await bench.close()
  }

  @Test(arguments: ["", "-x", "garbage", "a\nb\nc\nd\ne", "\n\n\n\n"])
  func `If the cached copy cannot be read the record is read`(copy: String) async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    _ = try await bench.redis.send(RedisCommand("SET", SessionCache.key(token.hash), copy))
    #expect(try await bench.require(token).player == bench.player)
    try await bench.close()
  }

  @Test func `If the cached copy is of another kind the record is read`() async throws {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    _ = try await bench.redis.send(RedisCommand("RPUSH", SessionCache.key(token.hash), "x"))
    #expect(try await bench.require(token).player == bench.player)
    try await bench.close()
  }

  @Test func `A missing, broken or invented cookie signs no player in`() async throws {
    let bench = try await SessionBench.make()
    let real = try await bench.begin()
    let upper = real.text.uppercased()
    for cookie in [nil, "", "golf_session=", "golf_session=x", "golf_session=\(upper)g", "other=\(real.text)"] {
      let request = try bench.request(cookie)
      let problem = await #expect(throws: Problem.self) { try await bench.sessions.require(request) }
      #expect(problem?.status == 401)
    }
    try await bench.refuses(SessionToken())
    try await bench.close()
  }

  @Test func `Without PostgreSQL and a cached copy the service is unavailable, and the session is not refused`()
    async throws
  {
    let bench = try await SessionBench.make()
    let token = try await bench.begin()
    let away = SessionLookup(try PostgresConfiguration(url: "postgresql://golf_round:x@127.0.0.1:9/none"))
    let sessions = Sessions(cookie: bench.sessions.cookie, lookup: away, redis: bench.redis)
    let request = try bench.request(token)
    let error = await #expect(throws: (any Error).self) { try await sessions.require(request) }
    let problem = ProblemMapping(logger: Logger(label: "test"), errors: InternalErrors(in: "test", metrics: Metrics()))
      .problem(for: try #require(error), request: request)
    #expect(problem.status == 503)
    #expect(problem.retryAfter != nil)
    await away.close()
    try await bench.close()
  }
}
