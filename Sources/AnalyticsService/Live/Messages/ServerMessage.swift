import Basics
import Golf
import LiveUpdates

/// What the server sends: `contracts/asyncapi`.
enum ServerMessage: Hashable, Sendable {
  case snapshot(LiveSnapshot, endsAt: Timestamp, isFirst: Bool)
  case subscribed(LiveSubject, endsAt: Timestamp)
  case card(RoundID, LiveCard)
  case round(RoundID, revision: Int64)
  case refetch(LiveSubject)
  case figures(PlayerID, version: Int64)
  case ended(LiveSubject, EndReason)
  case refused(LiveSubject?, RefusalReason)
  case beat(fresh: Bool)

  enum EndReason: String, Sendable {
    case expired, revoked, removed
  }

  enum RefusalReason: String, Sendable, CaseIterable {
    case ticketInvalid = "ticket-invalid"
    case ticketExpired = "ticket-expired"
    case revoked, removed
    case tooManySubjects = "too-many-subjects"
    case unavailable
  }
}

/// All cards of a round at a moment, written as JSON once for all sockets that get it.
struct LiveSnapshot: Hashable, Sendable {
  let round: RoundID
  let revision: Int64
  /// The JSON array of the cards.
  let cards: [UInt8]

  init(_ round: RoundID, revision: Int64, cards: [LiveCard]) {
    self.round = round
    self.revision = revision
    var json: [UInt8] = []
    json.reserveCapacity(cards.reduce(2) { $0 + $1.json.count + 1 })
    json.append(UInt8(ascii: "["))
    for (place, card) in cards.enumerated() {
      if place > 0 { json.append(UInt8(ascii: ",")) }
      json += card.json
    }
    json.append(UInt8(ascii: "]"))
    self.cards = json
  }
}

extension ServerMessage {
  /// The name of the message's type.
  var type: StaticString {
    switch self {
    case .snapshot: "snapshot"
    case .subscribed: "subscribed"
    case .card: "card"
    case .round: "round"
    case .refetch: "refetch"
    case .figures: "figures"
    case .ended: "ended"
    case .refused: "refused"
    case .beat: "beat"
    }
  }

  /// A message that waits for a slow reader is replaced by a newer one with the same key. Nil for a message that says
  /// how a subscription began or ended: each is sent, and none of the others overtakes it.
  var key: String? {
    switch self {
    case .snapshot(_, _, isFirst: true), .subscribed, .ended, .refused: nil
    case .snapshot(let snapshot, _, _): "snapshot \(snapshot.round)"
    case .card(_, let card): "card \(card.id)"
    case .round(let id, _): "round \(id)"
    case .refetch(let subject): "refetch \(subject)"
    case .figures(let id, _): "figures \(id)"
    case .beat: "beat"
    }
  }

  /// The message on the wire. Nothing in it needs escaping.
  var text: String {
    var writer = MessageWriter(type)
    switch self {
    case .snapshot(let snapshot, let end, _):
      writer.text("subject", LiveSubject.round(snapshot.round))
      writer.text("endsAt", end)
      writer.raw("revision", "\(snapshot.revision)".utf8)
      writer.raw("cards", snapshot.cards)
    case .subscribed(let subject, let end):
      writer.text("subject", subject)
      writer.text("endsAt", end)
    case .card(let round, let card):
      writer.text("subject", LiveSubject.round(round))
      writer.raw("card", card.json)
    case .round(let id, let revision):
      writer.text("subject", LiveSubject.round(id))
      writer.raw("revision", "\(revision)".utf8)
    case .refetch(let subject):
      writer.text("subject", subject)
    case .figures(let id, let version):
      writer.text("subject", LiveSubject.player(id))
      writer.raw("version", "\(version)".utf8)
    case .ended(let subject, let reason):
      writer.text("subject", subject)
      writer.text("reason", reason.rawValue)
    case .refused(let subject, let reason):
      if let subject { writer.text("subject", subject) }
      writer.text("reason", reason.rawValue)
    case .beat(let fresh):
      writer.raw("fresh", "\(fresh)".utf8)
    }
    return writer.finish()
  }
}

/// Writes an object whose names and values need no escaping, among them JSON that the views have stored.
private struct MessageWriter {
  private var bytes: [UInt8] = []

  init(_ type: StaticString) { bytes = Array("{\"type\":\"\(type)\"".utf8) }

  mutating func text(_ name: String, _ value: some CustomStringConvertible) {
    raw(name, "\"\(value)\"".utf8)
  }

  mutating func raw(_ name: String, _ json: some Collection<UInt8>) {
    bytes += ",\"\(name)\":".utf8
    bytes.append(contentsOf: json)
  }

  consuming func finish() -> String {
    bytes.append(UInt8(ascii: "}"))
    return String(decoding: bytes, as: UTF8.self)
  }
}
