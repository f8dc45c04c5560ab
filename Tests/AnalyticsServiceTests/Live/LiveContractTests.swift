import Foundation
import Golf
import LiveUpdates
import Testing

@testable import AnalyticsService

/// The examples under `contracts/asyncapi`, which the web app's tests read too: the service writes exactly these, and
/// reads exactly these.
struct LiveContractTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "contracts/asyncapi/examples")
  private static let key = (0..<32).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()

  private let round: RoundID
  private let player: PlayerID
  private let one: CardID
  private let end: Timestamp

  init() throws {
    round = try require(RoundID("0192f0d1-2b4c-7d01-8a11-5c2e9f704b01"))
    player = try require(PlayerID("0192f0d0-11aa-7e03-8c33-7e40b1926d03"))
    one = try require(CardID("0192f0d1-2b4c-7d02-9b22-6d3fa0815c02"))
    end = try require(Timestamp("2026-05-17T09:41:07.412Z"))
  }

  private func example(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: name + ".json")))
  }

  /// The card in an example, as the views store it.
  private func card(in name: String, _ path: (JSONValue) -> JSONValue?) throws -> LiveCard {
    let value = try require(path(try JSONValue(example(name))))
    guard case .text(let id)? = value["id"], case .number(let sequence)? = value["sequence"],
      case .text(let status)? = value["status"]
    else { throw Missing() }
    return LiveCard(
      id: try require(CardID(id)),
      sequence: Int64(sequence),
      status: try require(LiveStatus(rawValue: status)),
      json: [UInt8](try JSONEncoder().encode(value))
    )
  }

  private func snapshot(_ name: String, revision: Int64) throws -> ServerMessage {
    guard case .array(let cards)? = try JSONValue(example(name))["cards"] else { throw Missing() }
    let live = try cards.indices.map { place in
      try card(in: name) { value in if case .array(let cards)? = value["cards"] { cards[place] } else { nil } }
    }
    return .snapshot(LiveSnapshot(round, revision: revision, cards: live), endsAt: end, isFirst: true)
  }

  private func messages() throws -> [String: ServerMessage] {
    let subject = LiveSubject.round(round)
    var messages: [String: ServerMessage] = [
      "snapshot": try snapshot("snapshot", revision: 7),
      "snapshot.first-hole": try snapshot("snapshot.first-hole", revision: 1),
      "subscribed.player": .subscribed(.player(player), endsAt: end),
      "subscribed.renewed": .subscribed(subject, endsAt: end),
      "round": .round(round, revision: 8),
      "refetch": .refetch(subject),
      "figures": .figures(player, version: 412),
      "ended.expired": .ended(subject, .expired),
      "ended.revoked": .ended(subject, .revoked),
      "ended.removed": .ended(subject, .removed),
      "beat": .beat(fresh: true),
      "beat.stale": .beat(fresh: false),
    ]
    for status in LiveStatus.allCases {
      let name = "card.\(status)"
      messages[name] = .card(round, try card(in: name) { $0["card"] })
    }
    for reason in ServerMessage.RefusalReason.allCases {
      messages["refused.\(reason.rawValue)"] = .refused(reason == .ticketInvalid ? nil : subject, reason)
    }
    return messages
  }

  @Test func `Every message that the service sends is written like its example`() throws {
    let messages = try messages()
    for (name, message) in messages {
      #expect(try JSONValue(Array(message.text.utf8)) == JSONValue(example(name)), "\(name)")
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).map { String($0.dropLast(5)) }
    let sent = names.filter { !$0.hasPrefix("subscribe.") && $0 != "unsubscribe" }
    #expect(Set(sent) == Set(messages.keys))
  }

  @Test func `Every message of a client is read from its example`() throws {
    let keys = try require(TicketKeys(Self.key))
    func read(_ name: String) throws -> ClientMessage? {
      ClientMessage(String(decoding: try example(name), as: UTF8.self), keys)
    }
    let link = try require(UUID(uuidString: "0192f0d2-90ab-4c04-9d44-8f51c2a37e04"))
    let subject = LiveSubject.round(round)
    #expect(
      try read("subscribe.member")
        == .subscribe(LiveTicket(subject, .member(player, card: one), endsAt: end))
    )
    #expect(try read("subscribe.spectator") == .subscribe(LiveTicket(subject, .link(link), endsAt: end)))
    #expect(try read("subscribe.player") == .subscribe(LiveTicket(.player(player), .player(player), endsAt: end)))
    #expect(try read("unsubscribe") == .unsubscribe(subject))
  }

  @Test(arguments: [
    "", "x", "[]", "{}", "null", "{\"type\":\"subscribe\"}", "{\"type\":\"subscribe\",\"ticket\":7}",
    "{\"type\":\"subscribe\",\"ticket\":\"x\",\"more\":1}", "{\"type\":\"unsubscribe\",\"subject\":\"round:7\"}",
    "{\"type\":\"subscribe\",\"subject\":\"x\"}", "{\"type\":\"Subscribe\",\"ticket\":\"x\"}",
    "{\"type\":\"subscribe\",\"ticket\":\"x\"} ,", "{\"type\":\"subscribe\",\"type\":\"subscribe\"}",
    "{\"type\":\"snapshot\",\"subject\":\"x\"}",
    "{\"type\":\"subscribe\",\"ticket\":\"" + String(repeating: "x", count: 1_024) + "\"}",
  ])
  func `Nothing else is a message`(text: String) throws {
    #expect(ClientMessage(text, try require(TicketKeys(Self.key))) == nil)
  }

  @Test func `A ticket that the keys did not sign, or for another's subject, is no ticket`() throws {
    let keys = try require(TicketKeys(Self.key))
    func read(_ ticket: String) throws -> ClientMessage? {
      ClientMessage("{\"type\":\"subscribe\",\"ticket\":\"\(ticket)\"}", keys)
    }
    let other = try require(TicketKeys(String(repeating: "ab", count: 32)))
    let member = LiveTicket(.round(round), .member(player, card: one), endsAt: end)
    let text = try require(member.text(keys))
    #expect(try read(text) == .subscribe(member))
    #expect(try read(require(member.text(other))) == .subscribe(nil))
    let another = RoundID(UUID())
    #expect(try read(text.replacingOccurrences(of: "round:\(round)", with: "round:\(another)")) == .subscribe(nil))
    // Never made by the round service; a mistake there opens nothing here.
    for wrong in [
      LiveTicket(.player(player), .player(PlayerID(UUID())), endsAt: end),
      LiveTicket(.player(player), .member(player, card: one), endsAt: end),
      LiveTicket(.player(player), .link(UUID()), endsAt: end),
      LiveTicket(.round(round), .player(player), endsAt: end),
    ] {
      #expect(try read(require(wrong.text(keys))) == .subscribe(nil))
    }
  }
}
