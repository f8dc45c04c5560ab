import Basics
import TestServers
import Testing

@testable import Redis

struct SubscriberClockTests {
  private let start = MonotonicInstant(nanoseconds: 1_000_000_000_000)

  @Test func `A connection is pinged every five seconds, and lost after ten of silence`() {
    var clock = SubscriberClock(now: start)
    let first = clock.due(now: start + .seconds(4))
    #expect(first == .nothing(until: start + .seconds(5)))
    let ping = clock.due(now: start + .seconds(5))
    #expect(ping == .ping)
    let waits = clock.due(now: start + .seconds(6))
    #expect(waits == .nothing(until: start + .seconds(10)))
    let lost = clock.due(now: start + .seconds(10))
    #expect(lost == .lost)
  }

  @Test func `One that says something stays, and is pinged all the same`() {
    var clock = SubscriberClock(now: start)
    for second in 1...100 {
      let now = start + .seconds(second)
      let due = clock.due(now: now)
      #expect(due == (second % 5 == 0 ? .ping : .nothing(until: start + .seconds((second / 5 + 1) * 5))))
      clock.hear(now: now)
    }
  }
}

@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct RedisSubscriberTests {
  /// Collects events; a test waits for what it expects, at most twenty seconds.
  final class Owner: Sendable {
    let events = Protected<[RedisSubscriber.Event]>([])

    func add(_ event: RedisSubscriber.Event) { events.withLock { $0.append(event) } }

    var connections: Int { events.withLock { $0.count { $0 == .connected } } }
    var losses: Int { events.withLock { $0.count { if case .lost = $0 { true } else { false } } } }
    var texts: [String] {
      let messages = events.withLock { events in
        events.flatMap { event -> [RedisSubscriber.Message] in
          if case .messages(let messages) = event { messages } else { [] }
        }
      }
      return messages.map { "\($0.channel) \(String(decoding: $0.payload, as: UTF8.self))" }
    }

    func wait(_ condition: (Owner) -> Bool) async throws {
      for _ in 0..<1_000 where !condition(self) { try await Task.sleep(for: .milliseconds(20)) }
      #expect(condition(self))
    }
  }

  private func start(
    _ url: String,
    _ pattern: String,
    limits: SubscriberClock.Limits = SubscriberClock.Limits()
  ) throws -> (RedisSubscriber, Owner) {
    let owner = Owner()
    let subscriber = RedisSubscriber(
      configuration: try RedisConfiguration(url: url),
      pattern: pattern,
      limits: limits,
      owner: owner.add
    )
    try subscriber.start()
    return (subscriber, owner)
  }

  @Test func `Messages arrive in order, as the deployed user`() async throws {
    let server = try await RedisServer.start()
    let (subscriber, owner) = try start(server.url(as: .analytics), "golf:live:*")
    try await owner.wait { $0.connections == 1 }
    let client = RedisClient(configuration: try RedisConfiguration(url: server.url(as: .round)))
    // More than are handed over at a time.
    let numbers = 0..<3 * RedisSubscriber.maximumMessages
    _ = try await client.pipeline(numbers.map { RedisCommand("PUBLISH", "golf:live:a", "\($0)") })
    try await server.command("PUBLISH", "other", "x")
    _ = try await client.send(RedisCommand("PUBLISH", "golf:live:b", "end"))
    try await owner.wait { $0.texts.last == "golf:live:b end" }
    #expect(owner.texts == numbers.map { "golf:live:a \($0)" } + ["golf:live:b end"])
    let most = owner.events.withLock { events in
      events.map { if case .messages(let messages) = $0 { messages.count } else { 0 } }.max()
    }
    #expect((most ?? 0) <= RedisSubscriber.maximumMessages)
    await client.close()
    await subscriber.close()
    try await server.expectNothingRefused()
    try await server.stop()
  }

  @Test func `A server that comes back is subscribed again, and the gap is told`() async throws {
    let server = try await RedisServer.start()
    let (subscriber, owner) = try start(server.url, "x:*")
    try await owner.wait { $0.connections == 1 }
    try await server.kill()
    try await owner.wait { $0.losses == 1 }
    try await server.restart()
    try await owner.wait { $0.connections == 2 }
    #expect(owner.losses == 1)
    try await server.command("PUBLISH", "x:1", "again")
    try await owner.wait { $0.texts == ["x:1 again"] }
    await subscriber.close()
    try await server.stop()
  }

  @Test func `A server that hangs is noticed by its silence`() async throws {
    let server = try await RedisServer.start()
    let limits = SubscriberClock.Limits(pingInterval: .milliseconds(200), silence: .milliseconds(600))
    let (subscriber, owner) = try start(server.url, "x:*", limits: limits)
    try await owner.wait { $0.connections == 1 }
    // Answered pings keep it.
    try await Task.sleep(for: .seconds(2))
    #expect(owner.losses == 0)
    server.pause()
    try await owner.wait { $0.losses == 1 }
    server.resume()
    try await owner.wait { $0.connections == 2 }
    await subscriber.close()
    try await server.stop()
  }

  @Test func `An outage from the beginning is told, and a wrong password too`() async throws {
    let server = try await RedisServer.start()
    let (subscriber, owner) = try start("redis://default:wrong-secret@127.0.0.1:\(server.port)/0", "x:*")
    try await owner.wait { $0.losses == 1 }
    #expect(owner.connections == 0)
    #expect(!owner.events.withLock { "\($0)" }.contains("wrong-secret"))
    // It ends at once, in the middle of its pause too.
    await subscriber.close()
    try await server.stop()
  }

  @Test func `One that could not be started can be closed`() async throws {
    let subscriber = RedisSubscriber(
      configuration: try RedisConfiguration(url: "redis://127.0.0.1:1/0"),
      pattern: "x"
    ) { _ in }
    #expect(throws: NativeThreadError.self) {
      try subscriber.start { name, _ throws(NativeThreadError) in throw NativeThreadError(name: name, code: 11) }
    }
    await subscriber.close()
  }
}
