import Basics
import Foundation
import Telemetry
import TestServers
import Testing

@testable import Redis

@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct RedisClientTests {
  func client(_ server: RedisServer, database: Int = 0) throws -> RedisClient {
    RedisClient(configuration: try RedisConfiguration(url: server.url(database: database)), metrics: Metrics())
  }

  /// Waits until Redis answers again, at most ten seconds.
  func untilReached(_ client: RedisClient) async throws {
    for _ in 0..<500 {
      if let reply = try? await client.send(RedisCommand("PING")), reply == .status("PONG") { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("Redis was not reached again")
  }

  @Test func everyKindOfReply() async throws {
    let client = try client(try await TestServers.redis)
    let key = "test:\(UUID())"
    let bytes: [UInt8] = [0, 255, 13, 10]
    let replies = try await client.pipeline([
      RedisCommand("SET", [RedisArgument(key), RedisArgument(bytes)]), RedisCommand("GET", key),
      RedisCommand("GET", key + "none"), RedisCommand("INCR", key + "n"), RedisCommand("MGET", key, key + "none"),
      RedisCommand("INCR", key),
    ])
    #expect(replies.prefix(5) == [.status("OK"), .bytes(bytes), .null, .int(1), .array([.bytes(bytes), .null])])
    guard case .error = replies[5] else {
      Issue.record("an error reply was expected")
      return
    }
    await #expect(throws: RedisError.self) { try await client.send(RedisCommand("INCR", key)) }
    await client.close()
  }

  @Test func aScriptIsLoadedWhereItIsNotKnown() async throws {
    let client = try client(try await TestServers.redis)
    let script = RedisScript("test", "return {KEYS[1], ARGV[1], '\(UUID())'}")
    for _ in 0..<2 {
      let reply = try await client.eval(script, keys: ["k"], arguments: ["a"])
      #expect(reply.array?.prefix(2) == [.bytes(Array("k".utf8)), .bytes(Array("a".utf8))])
    }
    await client.close()
  }

  /// Redis does not know `a` and `b` yet; the command between them sees the first one's effect.
  @Test func scriptsThatRedisDoesNotKnowKeepTheirPlace() async throws {
    let client = try client(try await TestServers.redis)
    let key = "test:\(UUID())"
    let a = RedisScript("test-a", "redis.call('RPUSH', KEYS[1], 'a') return '\(UUID())'")
    let b = RedisScript("test-b", "redis.call('RPUSH', KEYS[1], 'c') return '\(UUID())'")
    _ = try await client.pipeline([
      a.command(keys: [key]), RedisCommand("RPUSH", key, "b"), b.command(keys: [key]), a.command(keys: [key]),
    ])
    let list = try await client.send(RedisCommand("LRANGE", key, "0", "-1")).array
    #expect(list?.compactMap(\.text) == ["a", "b", "c", "a"])
    await client.close()
  }

  @Test func scriptsThatRedisHasForgottenAreLoadedAgain() async throws {
    let server = try await RedisServer.start()
    let client = try client(server)
    let script = RedisScript("test", "return 7")
    #expect(try await client.eval(script, keys: []) == .int(7))
    try await server.command("SCRIPT", "FLUSH")
    // The commands after it in its pipeline have run: the script is not run behind them.
    let replies = try await client.pipeline([script.command(keys: []), RedisCommand("PING")])
    #expect(replies[0].array == nil && replies[0].int == nil && replies[1] == .status("PONG"))
    #expect(try await client.eval(script, keys: []) == .int(7))
    try await server.command("SCRIPT", "FLUSH")
    #expect(try await client.eval(script, keys: []) == .int(7))
    await client.close()
    try await server.stop()
  }

  @Test func argumentsStayApart() {
    var command = RedisCommand("SET", "", "ab")
    command.add([0, 255])
    command.add { $0.append(contentsOf: "cd".utf8) }
    #expect(command.arguments == ["SET", "", "ab"].map { Array($0.utf8) } + [[0, 255], Array("cd".utf8)])
    let script = RedisScript("test", "return 1")
    let named = script.command(keys: ["k"], arguments: ["a"])
    let sha1 = "e0e1f9fabfc9d4800c877a703b823ac0578ff8db"
    #expect(named.arguments == ["EVALSHA", sha1, "1", "k", "a"].map { Array($0.utf8) })
    #expect(RedisScript.load(script.source).arguments == ["SCRIPT", "LOAD", "return 1"].map { Array($0.utf8) })
  }

  @Test func manyCallersGetTheirOwnAnswers() async throws {
    let client = try client(try await TestServers.redis)
    let prefix = "many:\(UUID()):"
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<500 {
        group.addTask {
          let replies = try await client.pipeline([
            RedisCommand("SET", prefix + "\(number)", "\(number)"), RedisCommand("GET", prefix + "\(number)"),
          ])
          #expect(replies.last?.int == number)
        }
      }
      try await group.waitForAll()
    }
    await client.close()
  }

  @Test func aKilledServerIsReachedAgainAndSaidSo() async throws {
    let server = try await RedisServer.start()
    let client = try client(server)
    let reached = Protected(0)
    client.onReconnect { reached.withLock { $0 += 1 } }
    #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
    #expect(reached.withLock { $0 } == 0)
    try await server.kill()
    await #expect(throws: (any Error).self) { try await client.send(RedisCommand("PING")) }
    try await server.restart()
    try await untilReached(client)
    #expect(reached.withLock { $0 } >= 1)
    await client.close()
    try await server.stop()
  }

  @Test func aServerThatHangsBlocksNoCaller() async throws {
    let server = try await RedisServer.start()
    let client = try client(server)
    #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
    server.pause()
    let start = MonotonicInstant.now
    await #expect(throws: (any Error).self) {
      try await client.send(RedisCommand("PING"), timeout: .milliseconds(200))
    }
    // A guard against hanging, not a measurement: the limit is 0.2 s.
    #expect(MonotonicInstant.now - start < .seconds(30))
    server.resume()
    try await untilReached(client)
    await client.close()
    try await server.stop()
  }

  @Test func aWrongPasswordIsAnOutageThatNeverNamesIt() async throws {
    let server = try await TestServers.redis
    let url = "redis://default:wrong-secret@127.0.0.1:\(server.port)/0"
    let client = RedisClient(configuration: try RedisConfiguration(url: url), metrics: Metrics())
    let error = await #expect(throws: (any Error).self) { try await client.send(RedisCommand("PING")) }
    #expect(!String(reflecting: error).contains("wrong-secret"))
    await client.close()
  }
}

@Suite struct RedisConfigurationTests {
  @Test func readsAnAddress() throws {
    let configuration = try RedisConfiguration(url: "redis://me:p%40ss@127.0.0.1:7000/3")
    #expect(configuration.host == "127.0.0.1" && configuration.port == 7_000 && configuration.database == 3)
    #expect(configuration.user == "me" && configuration.password == "p@ss")
    #expect(!String(reflecting: configuration).contains("p@ss"))
  }

  @Test(arguments: ["", "http://x", "redis://", "redis://h/x", "redis://h/99", "redis://h:0/0", "rediss://h/0"])
  func refuses(url: String) {
    #expect(throws: RedisError.self) { try RedisConfiguration(url: url) }
  }

  @Test func `An address has at most 4,096 bytes, so that reading it takes no time`() throws {
    let rest = "redis://:@127.0.0.1:7000/0"
    func address(_ count: Int) -> String {
      "redis://:" + String(repeating: "p", count: count - rest.utf8.count) + rest.dropFirst(9)
    }
    #expect(try RedisConfiguration(url: address(4_096)).port == 7_000)
    #expect(throws: RedisError.self) { try RedisConfiguration(url: address(4_097)) }
  }
}
