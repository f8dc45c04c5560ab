import Basics
import LiveUpdates
import ServiceKit

/// What clients send.
extension LiveHub {
  /// A client's message; nil for an unreadable one.
  mutating func received(_ message: ClientMessage?, from id: SocketID, at time: LiveTime) -> [LiveAction] {
    guard let socket = sockets[id] else { return [] }
    let microseconds = Int(time.instant.nanoseconds / 1_000)
    guard case .taken(let bucket) = TokenBucket.take(from: socket.bucket, Self.messages, now: microseconds) else {
      return close(id, .tooManyMessages)
    }
    sockets[id]?.bucket = bucket
    switch message {
    case nil: return close(id, .unreadable)
    case .subscribe(nil): return refuseTicket(id)
    case .subscribe(let ticket?): return subscribe(ticket, id, at: time)
    case .unsubscribe(let subject):
      _ = end(subject, of: id, now: time.instant)
      return beats([id])
    }
  }

  private mutating func refuseTicket(_ id: SocketID) -> [LiveAction] {
    [.tell([id], .refused(nil, .ticketInvalid))] + close(id, .invalidTicket)
  }

  private mutating func subscribe(_ ticket: LiveTicket, _ id: SocketID, at time: LiveTime) -> [LiveAction] {
    guard let socket = sockets[id] else { return [] }
    if let player = ticket.holder.player, let known = socket.player, known != player { return refuseTicket(id) }
    guard !ticket.isOver(at: time.date) else { return [.tell([id], .refused(ticket.subject, .ticketExpired))] }
    // A signed ticket is worth the longer wait, whatever comes of it.
    sockets[id]?.deadline = time.instant + Self.idleLimit
    let surplus = claim(ticket.holder, id)
    if let known = socket[ticket.subject] { return surplus + renew(known, ticket, id, at: time) }
    guard socket.subscriptions.count < Self.maximumSubjects else {
      return surplus + [.tell([id], .refused(ticket.subject, .tooManySubjects))]
    }
    sockets[id]?.subscriptions.append(LiveSubscription(ticket, end: time.instant(of: ticket.endsAt)))
    follow(ticket.subject, id)
    look(at: ticket.subject, of: id)
    return surplus + begin(ticket.subject, id)
  }

  /// The ticket's player counts its sockets.
  private mutating func claim(_ holder: LiveHolder, _ id: SocketID) -> [LiveAction] {
    guard let player = holder.player, sockets[id]?.player == nil else { return [] }
    sockets[id]?.player = player
    players[player, default: []].append(id)
    guard let own = players[player], own.count > Self.maximumSockets, let oldest = own.first else { return [] }
    return close(oldest, .tooManySockets)
  }

  private mutating func begin(_ subject: LiveSubject, _ id: SocketID) -> [LiveAction] {
    let isUnsure = !isHeard
    change(subject, of: id) { $0.isUnsure = isUnsure }
    guard let subscription = sockets[id]?[subject] else { return [] }
    guard let key = subscription.key else {
      change(subject, of: id) {
        $0.hasBegun = true
        $0.owesRefetch = isUnsure
      }
      return [.tell([id], .subscribed(subject, endsAt: subscription.endsAt))] + beats([id])
    }
    let number = reads.want(key)
    change(subject, of: id) { $0.wanted = number }
    return startReads()
  }

  /// Goes on with a later ticket. One with another pass has to be looked up like the first.
  private mutating func renew(
    _ known: LiveSubscription,
    _ ticket: LiveTicket,
    _ id: SocketID,
    at time: LiveTime
  ) -> [LiveAction] {
    let isSame = known.holder == ticket.holder
    // A ticket that was made earlier takes nothing away.
    guard !isSame || ticket.endsAt > known.endsAt else {
      return known.hasBegun ? [.tell([id], .subscribed(known.subject, endsAt: known.endsAt))] : []
    }
    change(known.subject, of: id) {
      $0.holder = ticket.holder
      $0.endsAt = ticket.endsAt
      $0.end = time.instant(of: ticket.endsAt)
    }
    look(at: known.subject, of: id)
    guard isSame else {
      change(known.subject, of: id) { $0.hasBegun = false }
      return begin(known.subject, id)
    }
    return known.hasBegun ? [.tell([id], .subscribed(known.subject, endsAt: ticket.endsAt))] : []
  }
}
