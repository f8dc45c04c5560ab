import Telemetry
import TestServers
import Testing

@testable import Redis

/// Commands that would mix up callers' answers, or block all of them, never reach the connection.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct SharedConnectionTests {
  static let refused = [
    RedisCommand("SUBSCRIBE", "c"), RedisCommand("pSubscribe", "c*"), RedisCommand("MONITOR"),
    RedisCommand("BLPOP", "k", "0"), RedisCommand("brpop", "k", "0"), RedisCommand("BZPOPMIN", "k", "0"),
    RedisCommand("XREAD", "COUNT", "1", "block", "0", "STREAMS", "s", "$"), RedisCommand("MULTI"),
    RedisCommand("WAIT", "1", "0"), RedisCommand("SELECT", "3"), RedisCommand("CLIENT", "REPLY", "OFF"),
    RedisCommand("QUIT"),
  ]

  @Test(arguments: refused)
  func isRefusedAndLeavesTheOthersTheirAnswers(command: RedisCommand) async throws {
    let configuration = try RedisConfiguration(url: try await TestServers.redis.url)
    let client = RedisClient(configuration: configuration, metrics: Metrics())
    let alone = await #expect(throws: RedisError.self) { try await client.send(command) }
    #expect(alone?.code == .misuse)
    let among = await #expect(throws: RedisError.self) {
      try await client.pipeline([RedisCommand("PING"), command])
    }
    #expect(among?.code == .misuse)
    #expect(try await client.pipeline([RedisCommand("ECHO", "a"), RedisCommand("ECHO", "b")]).count == 2)
    #expect(try await client.send(RedisCommand("PING")) == .status("PONG"))
    await client.close()
  }

  @Test func aStreamReadThatDoesNotWaitIsSent() async throws {
    let configuration = try RedisConfiguration(url: try await TestServers.redis.url)
    let client = RedisClient(configuration: configuration, metrics: Metrics())
    // A stream may be named BLOCK.
    let reply = try await client.send(RedisCommand("XREAD", "COUNT", "1", "STREAMS", "BLOCK", "0"))
    #expect(reply == .null)
    await client.close()
  }
}
