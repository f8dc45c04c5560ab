import Basics
import FoundationEssentials
import Golf
import LiveUpdates

/// Makes the tickets with which clients follow figures and rounds live.
///
/// The time of a ticket is taken before the record is read: so a ticket never outlives the tombstone of a pass that was
/// ended after that reading (`LiveEnds`).
struct LiveTickets: Sendable {
  let keys: TicketKeys

  /// For a player's own figures.
  func figures(of player: PlayerID, madeAt time: Timestamp) -> LiveTicket {
    LiveTicket(.player(player), .player(player), madeAt: time)
  }

  /// For a round that the player is in.
  func round(_ round: StoredRound, for member: PlayerID, madeAt time: Timestamp) -> LiveTicket {
    LiveTicket(.round(round.id), .member(member, card: round.pass(of: member)), madeAt: time)
  }

  /// For the round that a spectators' link opens.
  func spectator(_ link: SpectatorLink, madeAt time: Timestamp) -> LiveTicket {
    LiveTicket(.round(link.round), .link(link.id), madeAt: time)
  }
}

extension JSONWriter {
  /// The contract's `LiveTicket`; null without keys.
  mutating func ticket(_ name: StaticString, _ ticket: LiveTicket?, _ tickets: LiveTickets) {
    self.name(name)
    guard let ticket, let text = ticket.text(tickets.keys) else { return null() }
    object {
      $0.member("subject", ticket.subject.description)
      $0.member("ticket", text)
      $0.member("endsAt", ticket.endsAt)
    }
  }
}
