import Basics
import FoundationEssentials
import Golf
import LiveUpdates
import ServiceKit

/// One socket, as the hub knows it.
struct LiveSocket: Sendable {
  /// Whose tickets it has shown; nil for none, or a spectator's.
  var player: PlayerID?
  var subscriptions: [LiveSubscription] = []
  /// When it is closed if it has no subscription by then.
  var deadline: MonotonicInstant
  /// Of its messages.
  var bucket: TokenBucket?
  /// What its last beat said; nil before the first.
  var saidFresh: Bool?

  func index(of subject: LiveSubject) -> Int? { subscriptions.firstIndex { $0.subject == subject } }

  subscript(subject: LiveSubject) -> LiveSubscription? { index(of: subject).map { subscriptions[$0] } }

  mutating func change(_ subject: LiveSubject, _ body: (inout LiveSubscription) -> Void) {
    if let index = index(of: subject) { body(&subscriptions[index]) }
  }

  mutating func remove(_ subject: LiveSubject, deadline: MonotonicInstant) -> LiveSubscription? {
    guard let index = index(of: subject) else { return nil }
    defer { if subscriptions.isEmpty { self.deadline = deadline } }
    return subscriptions.remove(at: index)
  }
}

/// A subject that a socket follows.
struct LiveSubscription: Sendable {
  let subject: LiveSubject
  var holder: LiveHolder
  var endsAt: Timestamp
  var end: MonotonicInstant
  /// The second at which the hub looks at `end`.
  var lookAt: Int64?
  /// The number of the request for a picture that has not been answered; nil for none.
  var wanted: UInt64?
  /// The first picture was sent, or none is needed.
  var hasBegun = false
  /// A refetch is to be sent.
  var owesRefetch = false
  /// Changes may have been missed since the last picture or refetch.
  var isUnsure = false

  init(_ ticket: LiveTicket, end: MonotonicInstant) {
    subject = ticket.subject
    holder = ticket.holder
    endsAt = ticket.endsAt
    self.end = end
  }

  /// The picture that it needs; nil for a player's own figures.
  var key: LiveReads.Key? {
    guard case .round(let round) = subject, let pass = holder.pass else { return nil }
    return LiveReads.Key(round: round, pass: pass)
  }

  /// Why its pass is over.
  var passEnd: ServerMessage.EndReason { if case .link = holder { .revoked } else { .removed } }

  /// What it gets when its pass is over.
  var goodbye: ServerMessage {
    guard !hasBegun else { return .ended(subject, passEnd) }
    return .refused(subject, passEnd == .revoked ? .revoked : .removed)
  }
}
