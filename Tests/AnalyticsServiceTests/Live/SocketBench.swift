import Basics
import Foundation
import Golf
import HTTPServer
import LiveUpdates
import Redis
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// Pictures that a test sets, and holds back if it wants to.
final class GatedPictures: LiveStoring {
  struct State: Sendable {
    var pictures: [RoundID: LivePicture] = [:]
    var ended: Set<UUID> = []
    var isAway = false
    var isHeld = false
    var asked = 0
  }

  let state = Protected(State())

  func set(_ round: RoundID, revision: Int64 = 1, _ cards: LiveCard...) {
    let picture = LivePicture(epoch: ViewEpoch(id: UUID(), server: "x"), revision: revision, cards: cards)
    state.withLock { $0.pictures[round] = picture }
  }

  func picture(of round: RoundID, pass: UUID) async throws(ViewError) -> LivePicture? {
    let found = state.withLock { state in
      state.asked += 1
      return state
    }
    while state.withLock({ $0.isHeld }) { try? await Task.sleep(for: .milliseconds(5)) }
    if found.isAway { throw ViewError(.viewsAway) }
    guard !found.ended.contains(pass) else { return nil }
    return found.pictures[round] ?? LivePicture(epoch: ViewEpoch(id: UUID(), server: "x"), revision: 0, cards: [])
  }
}

/// Live updates over HTTP and a real Redis, with pictures and a clock that a test sets.
struct SocketBench {
  let redis: RedisServer
  let store: GatedPictures
  let live: LiveService
  let keys: TicketKeys
  let metrics: Metrics
  let port: Int
  let http: HTTPServer
  let ahead = Protected<Int64>(0)
  let round: RoundID
  let player = PlayerID(UUID())
  let card: CardID
  let link = UUID()

  static func with(
    places: LivePlaces = LivePlaces(maximum: 100, maximumOfAddress: 100),
    proxies: TrustedProxies = .none,
    isOn: Bool = true,
    _ body: (SocketBench) async throws -> Void
  ) async throws {
    let redis = try await RedisServer.start()
    let bench = try await SocketBench(redis, places, proxies, isOn: isOn)
    do {
      try await body(bench)
    } catch {
      await bench.close()
      try? await redis.kill()
      throw error
    }
    try await redis.expectNothingRefused()
    await bench.close()
    try await redis.kill()
  }

  /// Sockets on the views of a bench, for a card there.
  static func with(_ views: LiveBench, _ card: CardHistory, _ body: (SocketBench) async throws -> Void) async throws {
    let places = LivePlaces(maximum: 100, maximumOfAddress: 100)
    let bench = try await SocketBench(
      views.bench.server,
      places,
      .none,
      pictures: views.live,
      round: card.round,
      card: card.card
    )
    do {
      try await body(bench)
    } catch {
      await bench.close()
      throw error
    }
    await bench.close()
  }

  private init(
    _ redis: RedisServer,
    _ places: LivePlaces,
    _ proxies: TrustedProxies,
    isOn: Bool = true,
    pictures: (any LiveStoring)? = nil,
    round: RoundID = RoundID(UUID()),
    card: CardID = CardID(UUID())
  ) async throws {
    self.redis = redis
    self.round = round
    self.card = card
    store = GatedPictures()
    metrics = Metrics()
    keys = try require(TicketKeys(isOn ? String(repeating: "5a", count: 32) : ""))
    live = LiveService(
      keys: keys,
      store: pictures ?? store,
      redis: try RedisConfiguration(url: redis.url(as: .analytics)),
      places: places,
      proxies: proxies,
      metrics: metrics,
      time: { [ahead] in
        let (now, ahead) = (LiveTime.now, ahead.withLock { $0 })
        return LiveTime(
          instant: now.instant + .seconds(ahead),
          date: Timestamp(millisecondsSince1970: now.date.millisecondsSince1970 + ahead * 1_000) ?? now.date
        )
      }
    )
    var router = Router(metrics: metrics)
    live.route.add(to: &router)
    router.on(.get, "/hello") { _ in HTTPResponse(status: 200, text: "hello") }
    var configuration = HTTPServerConfiguration(port: 0)
    configuration.metrics = metrics
    http = HTTPServer(configuration: configuration, router: router)
    port = try http.start()
    try live.start()
  }

  func close() async {
    await http.drain()
    await live.close()
  }

  func ticket(_ holder: LiveHolder, after seconds: Int64 = 0) throws -> String {
    let now = Timestamp(millisecondsSince1970: LiveTime.now.date.millisecondsSince1970 + 1_000 * seconds) ?? .epoch
    let subject: LiveSubject = if case .player(let player) = holder { .player(player) } else { .round(round) }
    return try require(LiveTicket(subject, holder, madeAt: now).text(keys))
  }

  var memberTicket: String { get throws { try ticket(.member(player, card: card)) } }
  var linkTicket: String { get throws { try ticket(.link(link)) } }

  func state(_ sequence: Int64, _ status: LiveStatus = .open) -> LiveCard {
    let time = Timestamp(Date()) ?? .epoch
    let json = """
      {"id":"\(card)","sequence":\(sequence),"status":"\(status.rawValue)","tee":"white","startHole":1,\
      "at":"\(time)","holes":[]}
      """
    return LiveCard(id: card, sequence: sequence, status: status, json: Array(json.utf8))
  }

  func publish(_ text: String) async throws { try await publish(text, on: LiveNames.channel(.round(round))) }
  func publish(_ text: String, on channel: String) async throws { try await redis.command("PUBLISH", channel, text) }

  func publish(_ card: LiveCard) async throws {
    try await publish("card \(card.id) \(String(decoding: card.stored, as: UTF8.self))")
  }

  /// Lets seconds pass for tickets and beats.
  func pass(_ seconds: Int64) {
    ahead.withLock { $0 += seconds }
    live.sockets?.tick()
  }

  /// A socket that has heard that news arrive.
  func client(_ headers: String...) async throws -> LiveClient {
    let client = try LiveClient(port: port, headers: headers)
    try await client.beat(fresh: true)
    return client
  }

  /// A socket with this ticket and its first snapshot.
  func client(ticket: String) async throws -> LiveClient {
    let client = try await client()
    client.subscribe(ticket)
    #expect(try await client.next()["type"] == .text("snapshot"))
    return client
  }
}
