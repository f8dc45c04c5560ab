import Basics
import Golf
import LiveUpdates

/// What Redis publishes.
extension LiveHub {
  /// News arrive from here on: what was missed is made good for every subscription.
  mutating func connected() -> [LiveAction] {
    isHeard = true
    for (id, socket) in sockets {
      for subscription in socket.subscriptions {
        change(subscription.subject, of: id) { $0.owesRefetch = true }
      }
    }
    return readAgain(Array(followers.keys)) + beats(sockets.keys)
  }

  mutating func lost() -> [LiveAction] {
    isHeard = false
    for (id, socket) in sockets {
      for subscription in socket.subscriptions { change(subscription.subject, of: id) { $0.isUnsure = true } }
    }
    return beats(sockets.keys)
  }

  /// - Parameter subject: The subject of the channel; nil for the one of all.
  mutating func heard(_ news: LiveNews, on subject: LiveSubject?, now: MonotonicInstant) -> [LiveAction] {
    switch (news, subject) {
    case (.card(let card), .round(let round)?): return heard(card, of: round, now: now)
    case (.revision(let revision), .round(let round)?):
      reads.note(round) { $0.revision = max($0.revision, revision) }
      return tell(.round(round), .round(round, revision: revision))
    case (.due(let card, let sequence), .round(let round)?):
      if followers[.round(round)] != nil { due.announced(card, sequence, of: round, now: now) }
      return []
    case (.refill, .round(let round)?): return readAgain([.round(round)])
    case (.gone(let pass), .round(let round)?):
      let ended = followers(of: .round(round)) { $0.holder.pass == pass }
      return end(.round(round), of: ended, now: now)
    case (.figures(let version), .player(let player)?):
      return tell(.player(player), .figures(player, version: version))
    case (.epoch, nil):
      oweRefetch { if case .player = $0 { true } else { false } }
      return readAgain(Array(followers.keys))
    case (.generation, nil):
      oweRefetch { if case .round = $0 { true } else { false } }
      return []
    default: return []
    }
  }

  private mutating func heard(_ card: LiveCard, of round: RoundID, now: MonotonicInstant) -> [LiveAction] {
    let subject = LiveSubject.round(round)
    reads.note(round) { running in
      if (running.cards[card.id]?.sequence ?? 0) < card.sequence { running.cards[card.id] = card }
    }
    let settled = settle([card], of: round)
    guard card.status == .removed else { return tell(subject, .card(round, card)) + settled }
    let removed = followers(of: subject) { if case .member(_, card.id) = $0.holder { true } else { false } }
    return end(subject, of: removed, now: now) + tell(subject, .card(round, card)) + settled
  }

  /// These states of a round's cards are known: a round that was late may be on time again.
  mutating func settle(_ cards: some Sequence<LiveCard>, of round: RoundID) -> [LiveAction] {
    let subject = LiveSubject.round(round)
    guard let ids = followers[subject] else { return [] }
    var isOnTime = false
    for card in cards where due.heard(card.id, card.sequence, of: round) { isOnTime = true }
    guard isOnTime else { return [] }
    for id in ids { beSure(of: subject, id) }
    return beats(ids)
  }

  /// Tells the followers whose first picture was sent: it will have the news for the others.
  private func tell(_ subject: LiveSubject, _ message: ServerMessage) -> [LiveAction] {
    let ids = followers(of: subject) { $0.hasBegun }
    return ids.isEmpty ? [] : [.tell(ids, message)]
  }

  /// Ends subscriptions whose pass is over.
  mutating func end(_ subject: LiveSubject, of ids: [SocketID], now: MonotonicInstant) -> [LiveAction] {
    ids.flatMap { id -> [LiveAction] in
      guard let ended = end(subject, of: id, now: now) else { return [] }
      return [.tell([id], ended.goodbye)] + beats([id])
    }
  }

  /// Wants a new picture for every subscription to these rounds.
  private mutating func readAgain(_ subjects: [LiveSubject]) -> [LiveAction] {
    for subject in subjects {
      for id in followers[subject] ?? [] {
        guard let key = sockets[id]?[subject]?.key else { continue }
        let number = reads.want(key)
        change(subject, of: id) { $0.wanted = number }
      }
    }
    return startReads()
  }

  private mutating func oweRefetch(_ isMeant: (LiveSubject) -> Bool) {
    for (subject, ids) in followers where isMeant(subject) {
      for id in ids { change(subject, of: id) { $0.owesRefetch = true } }
    }
  }
}
