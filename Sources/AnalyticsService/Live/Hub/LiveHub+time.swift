import Basics
import Golf
import LiveUpdates

/// What happens by itself: ends of tickets, beats, and what is spread over time. One call a second does it all.
extension LiveHub {
  mutating func tick(at time: LiveTime) -> [LiveAction] {
    let now = Self.second(of: time.instant)
    let first = second + 1
    second = now
    var actions: [LiveAction] = []
    for second in first...max(first, now) where second <= now { actions += expire(second, at: time) }
    actions += closeIdle(now: time.instant)
    // A tick that was late makes up for no more than a round of beats.
    for second in max(first, now - Self.beatInterval + 1)...max(first, now) where second <= now {
      actions += beat(second) + refetch(second)
    }
    for round in due.expire(now: time.instant) { actions += late(round) }
    reads.resume(now: time.instant)
    return actions + startReads()
  }

  /// Enters the second in which a subscription's end is looked at, unless an earlier one is entered.
  mutating func look(at subject: LiveSubject, of id: SocketID) {
    guard let subscription = sockets[id]?[subject] else { return }
    let wanted = max(Self.second(of: subscription.end) + 1, second + 1)
    if let known = subscription.lookAt, known <= wanted { return }
    ends[wanted, default: []].insert(Look(id: id, subject: subject))
    change(subject, of: id) { $0.lookAt = wanted }
  }

  private mutating func expire(_ second: Int64, at time: LiveTime) -> [LiveAction] {
    var actions: [LiveAction] = []
    for look in ends.removeValue(forKey: second) ?? [] {
      let (id, subject) = (look.id, look.subject)
      guard let subscription = sockets[id]?[subject], subscription.lookAt == second else { continue }
      change(subject, of: id) { $0.lookAt = nil }
      guard subscription.end <= time.instant else {
        self.look(at: subject, of: id)
        continue
      }
      guard let ended = end(subject, of: id, now: time.instant) else { continue }
      actions.append(.tell([id], ended.hasBegun ? .ended(subject, .expired) : .refused(subject, .ticketExpired)))
      actions += beats([id])
    }
    return actions
  }

  private mutating func closeIdle(now: MonotonicInstant) -> [LiveAction] {
    let idle = sockets.lazy.filter { $0.value.subscriptions.isEmpty && $0.value.deadline <= now }.map(\.key)
    return idle.sorted().flatMap { close($0, .noTicket) }
  }

  /// Each socket has its second among the twenty.
  private mutating func beat(_ second: Int64) -> [LiveAction] {
    let due = sockets.keys.filter { Self.isDue($0, second, every: Self.beatInterval) }
    for id in due { sockets[id]?.saidFresh = nil }
    return beats(due.sorted())
  }

  private mutating func refetch(_ second: Int64) -> [LiveAction] {
    guard isHeard else { return [] }
    var actions: [LiveAction] = []
    for (id, socket) in sockets where Self.isDue(id, second, every: Self.refetchSpread) {
      let isCalmTime = Self.isDue(id, second, every: Self.calmSpread)
      let owed = socket.subscriptions.filter { $0.owesRefetch && $0.hasBegun && ($0.isUnsure || isCalmTime) }
      guard !owed.isEmpty else { continue }
      for subscription in owed {
        actions.append(.tell([id], .refetch(subscription.subject)))
        change(subscription.subject, of: id) { $0.owesRefetch = false }
        beSure(of: subscription.subject, id)
      }
      actions += beats([id])
    }
    return actions
  }

  /// A change was committed and does not come: the followers do not count as live until it does.
  private mutating func late(_ round: RoundID) -> [LiveAction] {
    let subject = LiveSubject.round(round)
    let ids = followers[subject] ?? []
    for id in ids { change(subject, of: id) { $0.isUnsure = true } }
    return beats(ids)
  }

  private static func isDue(_ id: SocketID, _ second: Int64, every interval: Int64) -> Bool {
    Int64(id.rawValue % UInt64(interval)) == second % interval
  }
}
