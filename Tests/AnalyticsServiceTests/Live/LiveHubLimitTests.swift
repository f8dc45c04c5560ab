import Foundation
import Golf
import LiveUpdates
import Testing

@testable import AnalyticsService

struct LiveHubLimitTests {
  @Test func `A socket without a ticket is closed after five seconds, one without a subscription after a minute`() {
    var bench = HubBench()
    let silent = bench.open()
    let leaves = bench.open(bench.own)
    let refused = bench.open(LiveTicket(bench.subject, .link(UUID()), endsAt: bench.now.date))
    bench.send(.unsubscribe(.player(bench.player)), leaves)
    bench.pass(4)
    #expect(bench.closed.isEmpty)
    bench.pass(1)
    #expect(bench.closed == [silent: .noTicket, refused: .noTicket])
    bench.pass(54)
    #expect(bench.closed[leaves] == nil)
    bench.pass(1)
    #expect(bench.closed[leaves] == .noTicket)
    #expect(bench.hub.sockets.isEmpty)
  }

  @Test func `A subscription ends with its ticket, and goes on with a fresh one`() {
    var bench = HubBench()
    let ends = bench.open(bench.own)
    let renews = bench.open(bench.spectator)
    bench.answer()
    let early = bench.spectator
    bench.pass(599)
    _ = (bench.news(ends), bench.news(renews))
    let later = bench.spectator
    bench.send(.subscribe(later), renews)
    #expect(bench.news(renews) == [.subscribed(bench.subject, endsAt: later.endsAt)])
    bench.pass(2)
    #expect(bench.news(ends) == [.ended(.player(bench.player), .expired)])
    #expect(bench.news(renews).isEmpty)
    // The old one is over.
    bench.send(.subscribe(early), renews)
    #expect(bench.news(renews) == [.refused(bench.subject, .ticketExpired)])
    bench.pass(600)
    #expect(bench.news(renews) == [.ended(bench.subject, .expired)])
    #expect(bench.hub.subscriptions == 0 && bench.hub.followers.isEmpty)
  }

  @Test func `A ticket that ends earlier takes nothing away`() {
    var bench = HubBench()
    let early = bench.spectator
    bench.pass(60)
    let late = bench.spectator
    let id = bench.open(late)
    bench.answer()
    _ = bench.news(id)
    bench.send(.subscribe(early), id)
    #expect(bench.news(id) == [.subscribed(bench.subject, endsAt: late.endsAt)])
    bench.pass(599)
    #expect(bench.news(id).isEmpty)
    bench.pass(2)
    #expect(bench.news(id) == [.ended(bench.subject, .expired)])
  }

  @Test func `A ticket with another pass is looked up like the first`() {
    var bench = HubBench()
    let id = bench.open(bench.spectator)
    bench.answer(bench.state(1))
    _ = bench.news(id)
    let next = LiveTicket(bench.subject, .link(UUID()), madeAt: bench.now.date)
    bench.send(.subscribe(next), id)
    bench.hear(.card(bench.state(2)))
    #expect(bench.news(id).isEmpty && bench.reads.count == 1)
    bench.answer(.passEnded)
    #expect(bench.news(id) == [.refused(bench.subject, .revoked)])
    #expect(bench.hub.subscriptions == 0)
  }

  @Test func `An invalid ticket closes the socket`() {
    var bench = HubBench()
    let id = bench.open(bench.own)
    _ = bench.news(id)
    bench.send(.subscribe(nil), id)
    #expect(bench.news(id) == [.refused(nil, .ticketInvalid)])
    #expect(bench.closed == [id: .invalidTicket])
    // Another player's ticket is not for this socket.
    let other = bench.open(bench.own)
    let stranger = PlayerID(UUID())
    bench.send(.subscribe(LiveTicket(.player(stranger), .player(stranger), madeAt: bench.now.date)), other)
    #expect(bench.closed[other] == .invalidTicket)
    #expect(bench.hub.sockets.isEmpty && bench.hub.players.isEmpty && bench.hub.followers.isEmpty)
  }

  @Test func `A socket follows four subjects`() {
    var bench = HubBench()
    let id = bench.open(bench.own)
    for _ in 0..<3 {
      bench.send(.subscribe(LiveTicket(.round(RoundID(UUID())), .link(UUID()), madeAt: bench.now.date)), id)
    }
    _ = bench.news(id)
    bench.send(.subscribe(bench.spectator), id)
    #expect(bench.news(id) == [.refused(bench.subject, .tooManySubjects)])
    bench.send(.unsubscribe(.player(bench.player)), id)
    bench.send(.subscribe(bench.spectator), id)
    #expect(bench.hub.subscriptions == 4)
  }

  @Test func `The oldest of a player's sockets is closed for a ninth`() {
    var bench = HubBench()
    let ids = (0..<9).map { _ in bench.open(bench.own) }
    #expect(bench.closed == [ids[0]: .tooManySockets])
    #expect(bench.hub.subscriptions == 8)
    // Spectators have no account.
    for _ in 0..<20 { _ = bench.open(bench.spectator) }
    #expect(bench.closed.count == 1)
  }

  @Test func `Who sends more than thirty messages a minute is closed`() {
    var bench = HubBench()
    let id = bench.open()
    for _ in 0..<30 { bench.send(.unsubscribe(bench.subject), id) }
    #expect(bench.closed.isEmpty)
    bench.pass(2)
    bench.send(.unsubscribe(bench.subject), id)
    #expect(bench.closed.isEmpty)
    bench.send(.unsubscribe(bench.subject), id)
    #expect(bench.closed == [id: .tooManyMessages])
    let unreadable = bench.open()
    bench.send(nil, unreadable)
    #expect(bench.closed[unreadable] == .unreadable)
  }

  /// A client that alternates between two tickets for hours.
  @Test func `What the hub keeps for a socket is bounded`() {
    var bench = HubBench()
    let id = bench.open(bench.own)
    for _ in 0..<3_600 {
      bench.pass(2)
      bench.send(.unsubscribe(.player(bench.player)), id)
      bench.pass(2)
      bench.send(.subscribe(bench.own), id)
    }
    #expect(bench.closed.isEmpty)
    // One for each subscription that began within a ticket's life.
    #expect(bench.hub.ends.values.reduce(0) { $0 + $1.count } <= 152)
    bench.hub.closed(id)
    bench.pass(602)
    #expect(bench.hub.ends.isEmpty && bench.hub.followers.isEmpty && bench.hub.players.isEmpty)
  }
}
