import Basics
import Foundation
import Golf
import LiveUpdates

@testable import AnalyticsService

/// A hub with a clock that stands still until a test moves it, and everything that each socket was told.
struct HubBench {
  let round = RoundID(UUID())
  let player = PlayerID(UUID())
  let card = CardID(UUID())
  let link = UUID()
  var hub: LiveHub
  private(set) var now = LiveTime(
    instant: MonotonicInstant(nanoseconds: 1_000_000_000_000),
    date: Timestamp(millisecondsSince1970: 1_796_000_000_000) ?? .epoch
  )
  private(set) var told: [SocketID: [ServerMessage]] = [:]
  private(set) var closed: [SocketID: LiveClose] = [:]
  /// The reads that were begun and not answered.
  private(set) var reads: [LiveReads.Key] = []
  private var sockets: UInt64 = 0

  init(isHeard: Bool = true) {
    hub = LiveHub(now: now.instant)
    if isHeard { _ = hub.connected() }
  }

  var subject: LiveSubject { .round(round) }
  var member: LiveTicket { LiveTicket(subject, .member(player, card: card), madeAt: now.date) }
  var spectator: LiveTicket { LiveTicket(subject, .link(link), madeAt: now.date) }
  var own: LiveTicket { LiveTicket(.player(player), .player(player), madeAt: now.date) }

  mutating func open() -> SocketID {
    sockets += 1
    let id = SocketID(rawValue: sockets)
    apply(hub.opened(id, at: now))
    return id
  }

  /// A new socket with this ticket.
  mutating func open(_ ticket: LiveTicket) -> SocketID {
    let id = open()
    send(.subscribe(ticket), id)
    return id
  }

  mutating func send(_ message: ClientMessage?, _ id: SocketID) { apply(hub.received(message, from: id, at: now)) }
  mutating func hear(_ news: LiveNews) { hear(news, on: subject) }
  mutating func hear(_ news: LiveNews, on subject: LiveSubject?) {
    apply(hub.heard(news, on: subject, now: now.instant))
  }
  mutating func connected() { apply(hub.connected()) }
  mutating func lost() { apply(hub.lost()) }

  /// Answers the read that was begun first.
  mutating func answer(_ outcome: LiveReadOutcome) {
    guard !reads.isEmpty else { return }
    apply(hub.pictured(reads.removeFirst(), outcome, now: now.instant))
  }

  mutating func answer(revision: Int64 = 1, _ cards: LiveCard...) { answer(.picture(picture(revision, cards))) }

  func picture(_ revision: Int64, _ cards: [LiveCard]) -> LivePicture {
    LivePicture(epoch: ViewEpoch(id: UUID(), server: "x"), revision: revision, cards: cards)
  }

  /// Lets seconds pass, one by one.
  mutating func pass(_ seconds: Int) {
    for _ in 0..<seconds {
      now = LiveTime(
        instant: now.instant + .seconds(1),
        date: Timestamp(millisecondsSince1970: now.date.millisecondsSince1970 + 1_000) ?? now.date
      )
      apply(hub.tick(at: now))
    }
  }

  /// What the socket was told since the last look, without beats.
  mutating func news(_ id: SocketID) -> [ServerMessage] {
    defer { told[id] = [] }
    return (told[id] ?? []).filter { if case .beat = $0 { false } else { true } }
  }

  /// What the beats since the last look said.
  mutating func beats(_ id: SocketID) -> [Bool] {
    defer { told[id] = [] }
    return (told[id] ?? []).compactMap { if case .beat(let fresh) = $0 { fresh } else { nil } }
  }

  func snapshot(_ ticket: LiveTicket, revision: Int64 = 1, isFirst: Bool = true, _ cards: LiveCard...) -> ServerMessage
  {
    let sorted = cards.sorted { $0.id < $1.id }
    return .snapshot(LiveSnapshot(round, revision: revision, cards: sorted), endsAt: ticket.endsAt, isFirst: isFirst)
  }

  func state(_ sequence: Int64, _ status: LiveStatus = .open, of id: CardID? = nil) -> LiveCard {
    LiveCard(id: id ?? card, sequence: sequence, status: status, json: Array("{\"sequence\":\(sequence)}".utf8))
  }

  private mutating func apply(_ actions: [LiveAction]) {
    for action in actions {
      switch action {
      case .tell(let ids, let message): for id in ids { told[id, default: []].append(message) }
      case .close(let id, let reason): closed[id] = reason
      case .read(let key): reads.append(key)
      }
    }
  }
}
