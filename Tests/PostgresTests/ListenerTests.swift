import Basics
import Foundation
import Postgres
import TestServers
import Testing

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"), .timeLimit(.minutes(2)))
struct ListenerTests {
  @Test func itListensAgainAfterAKillAndSaysSoBeforeItHears() async throws {
    let server = try await PostgresServer.start()
    let listener = PostgresListener(
      configuration: try PostgresConfiguration(url: server.url),
      channels: ["wake", "odd \"name"]
    )
    var events = listener.events.makeAsyncIterator()
    #expect(await events.next() == .connected)
    try await server.execute("notify wake, 'one'")
    #expect(await events.next() == .notification(channel: "wake", payload: "one"))
    try await server.execute(#"notify "odd ""name", 'two'"#)
    #expect(await events.next() == .notification(channel: "odd \"name", payload: "two"))
    for turn in 0..<2 {
      try await server.kill()
      try await server.restart()
      // Notifications sent meanwhile are lost; this event tells the reader to query the state.
      #expect(await events.next() == .connected)
      try await server.execute("notify wake, 'again \(turn)'")
      #expect(await events.next() == .notification(channel: "wake", payload: "again \(turn)"))
    }
    await listener.close()
    #expect(await events.next() == nil)
    try await server.stop()
  }

  @Test func aServerThatHangsIsNoticedByTheHeartbeat() async throws {
    let server = try await PostgresServer.start()
    let proxy = try CuttingProxy(to: server.port)
    let url = server.url.replacingOccurrences(of: ":\(server.port)/", with: ":\(proxy.port)/")
    let listener = PostgresListener(
      configuration: try PostgresConfiguration(url: url),
      channels: ["wake"],
      heartbeat: .milliseconds(50)
    )
    var events = listener.events.makeAsyncIterator()
    #expect(await events.next() == .connected)
    server.pause()
    // The hung connection is abandoned for a new one, which the paused server cannot answer either.
    let end = MonotonicInstant.now + .seconds(60)
    while proxy.connections < 2, MonotonicInstant.now < end { try await Task.sleep(for: .milliseconds(20)) }
    #expect(proxy.connections >= 2)
    server.resume()
    #expect(await events.next() == .connected)
    try await server.execute("notify wake, 'back'")
    #expect(await events.next() == .notification(channel: "wake", payload: "back"))
    await listener.close()
    proxy.close()
    try await server.stop()
  }
}
