import FoundationEssentials
import Golf
import LiveUpdates
import TestServers
import Testing

@testable import AnalyticsService

/// From an event to a socket, over the real views: the record, the ledger's script, Redis, the subscriber, HTTP.
@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable))
struct LiveJourneyTests {
  private func cards(_ message: JSONValue) -> [JSONValue] {
    if case .array(let cards)? = message["cards"] { cards } else { [] }
  }

  @Test func `A ticket made before a removal, and one of a revoked link, open nothing afterwards`() async throws {
    try await LiveBench.with { views in
      var card = try CardHistory()
      try card.score(1, 4)
      try await views.bench.record.open([card], revision: 1)
      try await views.play(card)
      try await SocketBench.with(views, card) { bench in
        let (member, link) = (try bench.memberTicket, try bench.linkTicket)
        let client = try await bench.client()
        client.subscribe(member)
        let snapshot = try await client.next()
        #expect(cards(snapshot).first?["sequence"] == .number(2))
        let spectator = try await bench.client(ticket: link)
        try card.score(2, 5)
        try await views.play(card, from: 3)
        for client in [client, spectator] { #expect(try await client.next()["card"]?["sequence"] == .number(3)) }
        card.remove()
        try await views.play(card, from: 4)
        let ended = try await client.next()
        #expect(ended["type"] == .text("ended") && ended["reason"] == .text("removed"))
        #expect(try await spectator.next()["card"]?["status"] == .text("removed"))
        client.subscribe(member)
        #expect(try await client.next()["reason"] == .text("removed"))
        // The tombstone alone: its message was lost.
        try await views.bench.server.command("SET", LiveNames.tombstone(bench.link), "1")
        let late = try await bench.client()
        late.subscribe(link)
        let refused = try await late.next()
        #expect(refused["type"] == .text("refused") && refused["reason"] == .text("revoked"))
      }
    }
  }

  @Test func `Sockets go through a rebuild and a lost Redis, and their pictures are exact`() async throws {
    try await LiveBench.with { views in
      var card = try CardHistory()
      try card.score(1, 4)
      try await views.bench.record.open([card], revision: 1)
      try await views.play(card)
      try await SocketBench.with(views, card) { bench in
        let client = try await bench.client(ticket: bench.memberTicket)
        _ = try await views.bench.rebuild.run()
        #expect(cards(try await client.next { $0["type"] == .text("snapshot") }).first?["sequence"] == .number(2))
        try await views.bench.keeper.examine()
        try card.score(2, 5)
        try await views.play(card, from: 3)
        #expect(try await client.next { $0["type"] == .text("card") }["card"]?["sequence"] == .number(3))
        // Redis comes back empty, and a hole was written meanwhile.
        try await views.bench.server.kill()
        try await client.beat(fresh: false)
        try card.score(3, 6)
        try await views.bench.record.write(card, from: 4)
        try await views.bench.server.restart()
        let found = try await client.next { cards($0).first?["sequence"] == .number(4) }
        #expect(found["type"] == .text("snapshot"))
        for _ in 0..<10 { bench.pass(1) }
        try await client.beat(fresh: true)
      }
    }
  }
}
