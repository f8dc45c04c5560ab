import Basics
import Golf
import LiveUpdates

/// Pictures of rounds.
extension LiveHub {
  mutating func startReads() -> [LiveAction] {
    var actions: [LiveAction] = []
    while let key = reads.next() {
      guard !waiting(for: key).isEmpty else {
        reads.forget(key)
        continue
      }
      reads.begin(key)
      actions.append(.read(key))
    }
    return actions
  }

  /// The outcome of a read.
  mutating func pictured(_ key: LiveReads.Key, _ outcome: LiveReadOutcome, now: MonotonicInstant) -> [LiveAction] {
    guard let read = reads.end(key) else { return [] }
    let subject = LiveSubject.round(key.round)
    var actions: [LiveAction] = []
    switch outcome {
    case .picture(let picture):
      reads.forget(key)
      let (snapshot, cards) = merged(picture, read, key.round)
      if cards[CardID(key.pass)]?.status == .removed {
        actions = end(subject, of: followers(with: key), now: now)
      } else {
        let settled = settle(cards.values, of: key.round)
        let ids = waiting(for: key) { $0 < read.began }
        actions = settled + deliver(snapshot, to: ids)
      }
    case .passEnded:
      reads.forget(key)
      actions = end(subject, of: followers(with: key), now: now)
    case .failed:
      reads.failed(key, now: now)
      actions = giveUp(key, now: now)
    }
    return actions + startReads()
  }

  /// The picture with what was published while it was read.
  private func merged(
    _ picture: LivePicture,
    _ read: LiveReads.Running,
    _ round: RoundID
  ) -> (LiveSnapshot, [CardID: LiveCard]) {
    var cards = read.cards
    for card in picture.cards where (cards[card.id]?.sequence ?? 0) < card.sequence { cards[card.id] = card }
    let revision = max(picture.revision, read.revision)
    let ordered = cards.values.sorted { $0.id < $1.id }
    return (LiveSnapshot(round, revision: revision, cards: ordered), cards)
  }

  private mutating func deliver(_ snapshot: LiveSnapshot, to ids: [SocketID]) -> [LiveAction] {
    let subject = LiveSubject.round(snapshot.round)
    var actions: [LiveAction] = []
    for id in ids {
      guard let subscription = sockets[id]?[subject] else { continue }
      let message = ServerMessage.snapshot(snapshot, endsAt: subscription.endsAt, isFirst: !subscription.hasBegun)
      actions.append(.tell([id], message))
      change(subject, of: id) {
        $0.hasBegun = true
        $0.wanted = nil
      }
      beSure(of: subject, id)
    }
    return actions + beats(ids)
  }

  /// A first picture that cannot be read is the client's to ask for again; the others stay wanted.
  private mutating func giveUp(_ key: LiveReads.Key, now: MonotonicInstant) -> [LiveAction] {
    let subject = LiveSubject.round(key.round)
    var actions: [LiveAction] = []
    let ids = waiting(for: key)
    for id in ids {
      if sockets[id]?[subject]?.hasBegun == true {
        change(subject, of: id) { $0.isUnsure = true }
      } else if end(subject, of: id, now: now) != nil {
        actions.append(.tell([id], .refused(subject, .unavailable)))
      }
    }
    return actions + beats(ids)
  }

  /// Nothing was missed, as far as this subscription is told everything that it is owed.
  mutating func beSure(of subject: LiveSubject, _ id: SocketID) {
    guard isHeard else { return }
    if case .round(let round) = subject, due.late.contains(round) {
      return change(subject, of: id) { $0.isUnsure = true }
    }
    change(subject, of: id) { if $0.wanted == nil, !$0.owesRefetch { $0.isUnsure = false } }
  }

  private func followers(with key: LiveReads.Key) -> [SocketID] {
    followers(of: .round(key.round)) { $0.key == key }
  }

  private func waiting(
    for key: LiveReads.Key,
    _ isMeant: (UInt64) -> Bool = { _ in true }
  ) -> [SocketID] {
    followers(of: .round(key.round)) { $0.key == key && $0.wanted.map(isMeant) == true }
  }
}
