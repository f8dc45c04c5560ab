import Foundation
import Golf
import LiveUpdates
import Testing

@testable import AnalyticsService

struct LiveHubTests {
  @Test func `A round's follower gets a snapshot and then what changes`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    #expect(bench.reads.count == 1 && bench.news(id).isEmpty)
    bench.answer(bench.state(3))
    #expect(bench.news(id) == [bench.snapshot(bench.member, bench.state(3))])
    bench.hear(.card(bench.state(4)))
    bench.hear(.revision(2))
    bench.hear(.card(bench.state(5)), on: .round(RoundID(UUID())))
    #expect(bench.news(id) == [.card(bench.round, bench.state(4)), .round(bench.round, revision: 2)])
    bench.send(.unsubscribe(bench.subject), id)
    bench.hear(.card(bench.state(6)))
    #expect(bench.news(id).isEmpty && bench.hub.subscriptions == 0)
  }

  @Test func `A player's own figures need no picture`() {
    var bench = HubBench()
    let id = bench.open(bench.own)
    #expect(bench.news(id) == [.subscribed(.player(bench.player), endsAt: bench.own.endsAt)])
    bench.hear(.figures(7), on: .player(bench.player))
    bench.hear(.figures(8), on: .player(PlayerID(UUID())))
    #expect(bench.news(id) == [.figures(bench.player, version: 7)])
  }

  @Test func `What is published while a picture is being read is in the snapshot`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    let other = CardID(UUID())
    bench.hear(.card(bench.state(4)))
    bench.hear(.card(bench.state(1, of: other)))
    bench.hear(.revision(9))
    #expect(bench.news(id).isEmpty)
    bench.answer(revision: 8, bench.state(3), bench.state(2, of: other))
    let expected = bench.snapshot(bench.member, revision: 9, bench.state(4), bench.state(2, of: other))
    #expect(bench.news(id) == [expected])
  }

  @Test func `A snapshot never goes back behind a card that was sent`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    bench.answer(bench.state(3))
    bench.hear(.refill)
    bench.hear(.card(bench.state(5)))
    bench.answer(bench.state(4))
    let expected = bench.snapshot(bench.member, isFirst: false, bench.state(5))
    #expect(bench.news(id).last == expected)
  }

  @Test func `A read that began before a subscription does not answer it`() {
    var bench = HubBench()
    let first = bench.open(bench.spectator)
    let second = bench.open(bench.spectator)
    #expect(bench.reads.count == 1)
    bench.answer(bench.state(3))
    #expect(bench.news(first).count == 1 && bench.news(second).isEmpty)
    bench.answer(bench.state(4))
    #expect(bench.news(second) == [bench.snapshot(bench.spectator, bench.state(4))])
    #expect(bench.news(first).isEmpty && bench.reads.isEmpty)
  }

  @Test func `One read serves everybody who waits, and few run at a time`() {
    var bench = HubBench()
    let ids = (0..<100).map { _ in bench.open(bench.spectator) }
    bench.answer()
    bench.answer()
    #expect(bench.reads.isEmpty)
    #expect(ids.allSatisfy { bench.news($0).count == 1 })
    for _ in 0..<50 {
      let ticket = LiveTicket(.round(RoundID(UUID())), .link(UUID()), madeAt: bench.now.date)
      _ = bench.open(ticket)
    }
    #expect(bench.reads.count == LiveReads.maximum)
    bench.lost()
    bench.connected()
    #expect(bench.reads.count == LiveReads.maximum)
    for _ in 0..<200 { bench.answer() }
    #expect(bench.reads.isEmpty && bench.hub.subscriptions == 150)
  }

  @Test func `A pass that is ended while its picture is read gets no picture`() {
    var bench = HubBench()
    let spectator = bench.open(bench.spectator)
    let member = bench.open(bench.member)
    bench.hear(.gone(bench.link))
    bench.hear(.gone(bench.card.uuid))
    bench.answer(bench.state(3))
    bench.answer(bench.state(3))
    #expect(bench.news(spectator) == [.refused(bench.subject, .revoked)])
    #expect(bench.news(member) == [.refused(bench.subject, .removed)])
  }

  @Test func `A pass with a tombstone is refused, and ended where it was known`() {
    var bench = HubBench()
    let id = bench.open(bench.spectator)
    bench.answer(.passEnded)
    #expect(bench.news(id) == [.refused(bench.subject, .revoked)])
    let member = bench.open(bench.member)
    bench.answer(bench.state(1))
    bench.hear(.refill)
    bench.answer(.passEnded)
    #expect(bench.news(member).last == .ended(bench.subject, .removed))
    #expect(bench.hub.subscriptions == 0)
  }

  @Test func `A member whose card is removed is a member no longer`() {
    var bench = HubBench()
    let member = bench.open(bench.member)
    let other = LiveTicket(bench.subject, .member(PlayerID(UUID()), card: CardID(UUID())), madeAt: bench.now.date)
    let stays = bench.open(other)
    bench.answer(bench.state(1))
    bench.answer(bench.state(1))
    _ = (bench.news(member), bench.news(stays))
    bench.hear(.card(bench.state(2, .deleted)))
    bench.hear(.card(bench.state(3, .removed)))
    #expect(bench.news(member) == [.card(bench.round, bench.state(2, .deleted)), .ended(bench.subject, .removed)])
    #expect(bench.news(stays).count == 2)
    // A ticket that was made before and is used after.
    bench.send(.subscribe(bench.member), member)
    bench.answer(bench.state(3, .removed))
    #expect(bench.news(member) == [.refused(bench.subject, .removed)])
  }

  @Test func `A picture that cannot be read is the client's to ask for again`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    bench.answer(.failed)
    #expect(bench.news(id) == [.refused(bench.subject, .unavailable)])
    bench.send(.subscribe(bench.member), id)
    bench.answer()
    #expect(bench.news(id) == [bench.snapshot(bench.member)])
    // Once it has begun, the server asks for itself, and says meanwhile that it is not sure.
    bench.hear(.refill)
    bench.answer(.failed)
    #expect(bench.beats(id) == [false])
    bench.pass(1)
    bench.answer(.failed)
    bench.pass(1)
    #expect(bench.reads.isEmpty)
    bench.pass(1)
    bench.answer(bench.state(7))
    #expect(bench.beats(id).last == true)
    #expect(bench.closed.isEmpty)
  }

  @Test func `A new epoch and a gap are made good for everybody`() {
    var bench = HubBench()
    let member = bench.open(bench.member)
    bench.answer()
    let own = bench.open(bench.own)
    _ = (bench.news(member), bench.news(own))
    bench.hear(.epoch("x"), on: nil)
    bench.answer(bench.state(2))
    bench.pass(60)
    let snapshot = bench.snapshot(bench.member, isFirst: false, bench.state(2))
    #expect(bench.news(member) == [earlier(snapshot, by: 60)])
    #expect(bench.news(own) == [.refetch(.player(bench.player))])
    bench.hear(.generation, on: nil)
    bench.pass(60)
    #expect(bench.news(member) == [.refetch(bench.subject)] && bench.news(own).isEmpty)
  }

  /// Tickets of the bench end ten minutes after its clock; the snapshot's was made before the clock moved.
  private func earlier(_ message: ServerMessage, by seconds: Int64) -> ServerMessage {
    guard case .snapshot(let snapshot, let end, let isFirst) = message else { return message }
    let earlier = Timestamp(millisecondsSince1970: end.millisecondsSince1970 - seconds * 1_000) ?? end
    return .snapshot(snapshot, endsAt: earlier, isFirst: isFirst)
  }

  @Test func `A socket is fresh when everything that it follows is known to be complete`() {
    var bench = HubBench(isHeard: false)
    let id = bench.open(bench.member)
    #expect(bench.beats(id) == [false])
    bench.answer()
    bench.connected()
    bench.pass(5)
    #expect(!bench.beats(id).contains(true))
    bench.answer(bench.state(2))
    #expect(bench.beats(id) == [true])
    bench.lost()
    #expect(bench.beats(id) == [false])
    // A read that began before the gap says nothing about it.
    bench.connected()
    bench.lost()
    bench.connected()
    bench.answer(bench.state(3))
    bench.pass(5)
    #expect(!bench.beats(id).contains(true))
    bench.answer(bench.state(4))
    #expect(bench.beats(id) == [true])
    // One's own figures are fetched again.
    let own = bench.open(bench.own)
    bench.lost()
    bench.connected()
    #expect(bench.beats(own) == [true, false])
    bench.pass(5)
    #expect(bench.beats(own).last == true)
  }

  @Test func `A round whose committed scores do not come is not live until they do`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    let other = bench.open(bench.own)
    bench.answer(bench.state(4))
    _ = (bench.beats(id), bench.beats(other))
    // In time, or before its announcement.
    bench.hear(.due(bench.card, 5))
    bench.pass(4)
    bench.hear(.card(bench.state(5)))
    bench.hear(.card(bench.state(6)))
    bench.hear(.due(bench.card, 6))
    bench.hear(.due(bench.card, 3))
    bench.pass(10)
    #expect(!bench.beats(id).contains(false))
    // Two are committed and only the first is published.
    bench.hear(.due(bench.card, 7))
    bench.hear(.due(bench.card, 8))
    bench.pass(3)
    bench.hear(.card(bench.state(7)))
    #expect(!bench.beats(id).contains(false))
    bench.pass(2)
    #expect(bench.beats(id) == [false])
    #expect(!bench.beats(other).contains(false))
    // A picture that does not have it, and another's renewal, change nothing.
    bench.hear(.refill)
    bench.answer(bench.state(7))
    let later = bench.open(bench.spectator)
    bench.answer(bench.state(7))
    bench.pass(20)
    #expect(!bench.beats(id).contains(true))
    #expect(bench.beats(later).last == false)
    bench.hear(.card(bench.state(8)))
    #expect(bench.beats(id).last == true)
    #expect(bench.beats(later).last == true)
  }

  @Test func `A picture may have what was announced, and a round that nobody follows is forgotten`() {
    var bench = HubBench()
    let id = bench.open(bench.member)
    bench.answer(bench.state(4))
    bench.hear(.due(bench.card, 5))
    bench.pass(6)
    #expect(bench.beats(id).last == false)
    bench.hear(.refill)
    bench.answer(bench.state(5))
    #expect(bench.beats(id).last == true)
    bench.hear(.due(bench.card, 6))
    bench.pass(6)
    bench.send(.unsubscribe(bench.subject), id)
    #expect(bench.hub.due.late.isEmpty)
    bench.hear(.due(bench.card, 7))
    bench.pass(6)
    #expect(bench.hub.due.late.isEmpty)
  }

  @Test func `Each socket gets its beat every twenty seconds`() {
    var bench = HubBench()
    let ids = (0..<40).map { _ in bench.open(bench.spectator) }
    for _ in 0..<2 { bench.answer() }
    for id in ids { #expect(bench.beats(id) == [true]) }
    bench.pass(20)
    for id in ids { #expect(bench.beats(id) == [true]) }
    bench.pass(60)
    for id in ids { #expect(bench.beats(id) == [true, true, true]) }
  }
}
