import Basics
import Foundation
import Golf
import HTTPServer
import LiveUpdates
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// Sockets over HTTP, fed by a real Redis as the deployed user.
@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct LiveSocketTests {
  @Test func `A change that Redis publishes reaches every follower`() async throws {
    try await SocketBench.with { bench in
      bench.store.set(bench.round, revision: 4, bench.state(1))
      let member = try await bench.client()
      member.subscribe(try bench.memberTicket)
      let snapshot = try await member.next()
      #expect(snapshot["type"] == .text("snapshot") && snapshot["revision"] == .number(4))
      let spectator = try await bench.client(ticket: bench.linkTicket)
      try await bench.publish(bench.state(2))
      try await bench.publish("revision 5")
      for client in [member, spectator] {
        #expect(try await client.next()["card"]?["sequence"] == .number(2))
        #expect(try await client.next()["revision"] == .number(5))
      }
      let own = try await bench.client()
      own.subscribe(try bench.ticket(.player(bench.player)))
      #expect(try await own.next()["type"] == .text("subscribed"))
      try await bench.publish("figures 12", on: LiveNames.channel(.player(bench.player)))
      #expect(try await own.next()["version"] == .number(12))
      // What a later release may publish.
      try await bench.publish("weather rain")
      try await bench.publish("figures 13", on: LiveNames.channel(.player(bench.player)))
      #expect(try await own.next()["version"] == .number(13))
      let text = bench.metrics.render()
      for line in [
        "golf_live_sockets 3", "golf_live_subscriptions 3", "golf_live_heard 1", "golf_live_lag_seconds_count 1",
      ] {
        #expect(text.contains(line), "\(line)")
      }
    }
  }

  @Test func `A link that is revoked ends its spectators and nobody else`() async throws {
    try await SocketBench.with { bench in
      let member = try await bench.client(ticket: bench.memberTicket)
      let spectator = try await bench.client(ticket: bench.linkTicket)
      try await bench.publish("gone \(bench.link.uuidString.lowercased())")
      let ended = try await spectator.next()
      #expect(ended["type"] == .text("ended") && ended["reason"] == .text("revoked"))
      try await bench.publish(bench.state(2))
      #expect(try await member.next()["type"] == .text("card"))
      // The ticket lives on; the tombstone does not let it in again.
      _ = bench.store.state.withLock { $0.ended.insert(bench.link) }
      spectator.subscribe(try bench.linkTicket)
      #expect(try await spectator.next()["reason"] == .text("revoked"))
    }
  }

  @Test func `Revoked while nothing is heard, a link ends by the tombstone or with its ticket`() async throws {
    try await SocketBench.with { bench in
      let late = try bench.ticket(.link(UUID()))
      let marked = try await bench.client(ticket: bench.linkTicket)
      let unmarked = try await bench.client(ticket: late)
      try await bench.redis.kill()
      try await marked.beat(fresh: false)
      try await unmarked.beat(fresh: false)
      _ = bench.store.state.withLock { $0.ended.insert(bench.link) }
      try await bench.redis.restart()
      let ended = try await marked.next()
      #expect(ended["type"] == .text("ended") && ended["reason"] == .text("revoked"))
      #expect(try await unmarked.next()["type"] == .text("snapshot"))
      bench.pass(599)
      bench.pass(2)
      let expired = try await unmarked.next { $0["type"] == .text("ended") }
      #expect(expired["reason"] == .text("expired"))
      // Nothing of the round comes after it, and the ticket opens nothing any more.
      try await bench.publish(bench.state(9))
      unmarked.subscribe(late)
      #expect(try await unmarked.next()["reason"] == .text("ticket-expired"))
    }
  }

  @Test func `A gap is told, and made good with a snapshot and a refetch`() async throws {
    try await SocketBench.with { bench in
      bench.store.set(bench.round, bench.state(1))
      let client = try await bench.client(ticket: bench.memberTicket)
      let own = try await bench.client()
      own.subscribe(try bench.ticket(.player(bench.player)))
      _ = try await own.next()
      try await bench.redis.kill()
      try await client.beat(fresh: false)
      bench.store.set(bench.round, bench.state(5))
      try await bench.redis.restart()
      let snapshot = try await client.next()
      #expect(snapshot["type"] == .text("snapshot"))
      guard case .array(let cards)? = snapshot["cards"] else { throw Missing() }
      #expect(cards.first?["sequence"] == .number(5))
      for _ in 0..<5 { bench.pass(1) }
      for client in [client, own] {
        // A beat that was due meanwhile and not yet sent gives its place to the newer one, which may come first.
        var wanted: Set = ["refetch", "fresh"]
        while !wanted.isEmpty {
          let message = try await client.next { _ in true }
          if message["type"] == .text("refetch") { wanted.remove("refetch") }
          if message["fresh"] == .bool(true) { wanted.remove("fresh") }
          #expect(message["type"] != .text("card"))
        }
      }
    }
  }

  @Test func `A new epoch under a socket brings a snapshot, with what was published while it was read`() async throws {
    try await SocketBench.with { bench in
      bench.store.set(bench.round, bench.state(3))
      let client = try await bench.client(ticket: bench.memberTicket)
      bench.store.state.withLock { $0.isHeld = true }
      try await bench.publish("epoch \(UUID())/x/1", on: LiveNames.views)
      for _ in 0..<2_000 where bench.store.state.withLock({ $0.asked }) < 2 {
        try await Task.sleep(for: .milliseconds(5))
      }
      #expect(bench.store.state.withLock { $0.asked } == 2)
      try await bench.publish(bench.state(4))
      #expect(try await client.next()["card"]?["sequence"] == .number(4))
      bench.store.state.withLock { $0.isHeld = false }
      let snapshot = try await client.next()
      guard case .array(let cards)? = snapshot["cards"] else { throw Missing() }
      #expect(snapshot["type"] == .text("snapshot") && cards.first?["sequence"] == .number(4))
    }
  }

  @Test func `A client that breaks a rule is closed with 1008 and the rule's name`() async throws {
    try await SocketBench.with { bench in
      let unreadable = try await bench.client()
      unreadable.send("hello")
      #expect(try await unreadable.closed() == .close(1_008, "unreadable message"))
      let forged = try await bench.client()
      forged.subscribe(try bench.linkTicket.dropLast() + "x")
      #expect(try await forged.next()["reason"] == .text("ticket-invalid"))
      #expect(try await forged.closed() == .close(1_008, "invalid ticket"))
      let large = try await bench.client()
      large.send(String(repeating: "x", count: ClientMessage.maximumBytes + 1))
      guard case .close(1_009, _) = try await large.closed() else {
        Issue.record("a message over the limit was taken")
        return
      }
      let eager = try await bench.client()
      for _ in 0..<31 { eager.send("{\"type\":\"unsubscribe\",\"subject\":\"round:\(bench.round)\"}") }
      #expect(try await eager.closed() == .close(1_008, "too many messages"))
      let silent = try await bench.client()
      bench.pass(6)
      #expect(try await silent.closed() == .close(1_008, "no ticket"))
      #expect(try await silent.frame() == .end)
    }
  }

  @Test func `A drain closes with 1001`() async throws {
    try await SocketBench.with { bench in
      let client = try await bench.client(ticket: bench.memberTicket)
      async let drained: Void = bench.http.drain()
      guard case .close(1_001, _) = try await client.closed() else {
        Issue.record("not 1001")
        return
      }
      await drained
    }
  }
}
