import Basics
import LiveUpdates

/// What a client may send: `contracts/asyncapi`.
enum ClientMessage: Hashable, Sendable {
  /// Nil if nobody has signed the ticket, or if it is for a subject that its holder cannot follow.
  case subscribe(LiveTicket?)
  case unsubscribe(LiveSubject)

  /// The most bytes of a message.
  static let maximumBytes = 1_024

  /// Nil for anything but a JSON object with exactly the members of one of these messages.
  init?(_ text: String, _ keys: TicketKeys) {
    guard text.utf8.count <= Self.maximumBytes, case .object(let members)? = try? JSONValue.parse(Array(text.utf8)),
      members.count == 2, case .string(let type)? = Self.value("type", of: members)
    else { return nil }
    if type.isExactly("subscribe"), case .string(let ticket)? = Self.value("ticket", of: members) {
      self = .subscribe(LiveTicket(ticket, keys).flatMap { $0.isConsistent ? $0 : nil })
    } else if type.isExactly("unsubscribe"), case .string(let text)? = Self.value("subject", of: members),
      let subject = LiveSubject(text)
    {
      self = .unsubscribe(subject)
    } else {
      return nil
    }
  }

  private static func value(_ name: String, of members: [JSONValue.Member]) -> JSONValue? {
    members.first { $0.name.isExactly(name) }?.value
  }
}

extension LiveTicket {
  /// A player's own figures are for the player; a round is for members and spectators.
  fileprivate var isConsistent: Bool {
    switch (subject, holder) {
    case (.player(let subject), .player(let holder)): subject == holder
    case (.round, .member), (.round, .link): true
    case (.player, _), (.round, .player): false
    }
  }
}
