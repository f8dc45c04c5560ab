import Basics
import FoundationEssentials
import Golf
import LiveUpdates
import ServiceKit

/// Who follows what, and until when. A value type without sockets, servers and clocks: events in, actions out.
///
/// A subscription is entered before its round's picture is read. So news either come to it while it is entered, or are
/// in the picture, because they were stored before they were published. News that come while a picture is being read
/// are put into it: no snapshot goes back behind what was published before it was sent.
struct LiveHub: Sendable {
  /// The most subjects that a socket follows.
  static let maximumSubjects = 4
  /// The most sockets of a player at this process; the oldest is closed for the newest.
  static let maximumSockets = 8
  /// The limit on a socket's messages.
  static let messages = RateLimit.perMinute(30)
  /// The time until the first ticket.
  static let ticketLimit = Duration.seconds(5)
  /// The time that a socket may stay without a subscription.
  static let idleLimit = Duration.seconds(60)
  /// The seconds between a socket's beats.
  static let beatInterval: Int64 = 20
  /// Refetches after a gap are spread over as many seconds.
  static let refetchSpread: Int64 = 5
  /// Refetches for which nothing waits are spread over as many seconds: each is a request to the round service, just
  /// when its cache is empty.
  static let calmSpread: Int64 = 60

  var sockets: [SocketID: LiveSocket] = [:]
  var followers: [LiveSubject: Set<SocketID>] = [:]
  /// Each player's sockets, oldest first.
  var players: [PlayerID: [SocketID]] = [:]
  var reads = LiveReads()
  var due = LiveDue()
  /// Whether news arrive.
  var isHeard = false
  /// The subscriptions to look at, by the second of `MonotonicInstant`.
  var ends: [Int64: Set<Look>] = [:]
  /// The last second that `tick` has worked off.
  var second: Int64

  /// The number of subscriptions.
  private(set) var subscriptions = 0

  struct Look: Hashable, Sendable {
    let id: SocketID
    let subject: LiveSubject
  }

  init(now: MonotonicInstant) { second = Self.second(of: now) }

  static func second(of instant: MonotonicInstant) -> Int64 { instant.nanoseconds / 1_000_000_000 }

  mutating func opened(_ id: SocketID, at time: LiveTime) -> [LiveAction] {
    sockets[id] = LiveSocket(deadline: time.instant + Self.ticketLimit)
    return beats([id])
  }

  /// The socket has ended.
  mutating func closed(_ id: SocketID) { forget(id) }

  mutating func forget(_ id: SocketID) {
    guard let socket = sockets.removeValue(forKey: id) else { return }
    for subscription in socket.subscriptions { unfollow(subscription.subject, id) }
    if let player = socket.player {
      players[player]?.removeAll { $0 == id }
      if players[player]?.isEmpty == true { players[player] = nil }
    }
  }

  mutating func close(_ id: SocketID, _ reason: LiveClose) -> [LiveAction] {
    forget(id)
    return [.close(id, reason)]
  }

  mutating func follow(_ subject: LiveSubject, _ id: SocketID) {
    if followers[subject, default: []].insert(id).inserted { subscriptions += 1 }
  }

  func followers(of subject: LiveSubject, where isMeant: (LiveSubscription) -> Bool) -> [SocketID] {
    (followers[subject] ?? []).compactMap { id in
      guard let subscription = sockets[id]?[subject], isMeant(subscription) else { return nil }
      return id
    }
  }

  private mutating func unfollow(_ subject: LiveSubject, _ id: SocketID) {
    guard followers[subject]?.remove(id) != nil else { return }
    subscriptions -= 1
    guard followers[subject]?.isEmpty == true else { return }
    followers[subject] = nil
    if case .round(let round) = subject { due.forget(round) }
  }

  /// Ends a subscription, without a message.
  mutating func end(_ subject: LiveSubject, of id: SocketID, now: MonotonicInstant) -> LiveSubscription? {
    guard let ended = sockets[id]?.remove(subject, deadline: now + Self.idleLimit) else { return nil }
    unfollow(subject, id)
    return ended
  }

  /// Changes a subscription, if there still is one.
  mutating func change(_ subject: LiveSubject, of id: SocketID, _ body: (inout LiveSubscription) -> Void) {
    sockets[id]?.change(subject, body)
  }

  /// The beats that say to these sockets whether they are fresh, as far as they have not been told.
  mutating func beats(_ ids: some Sequence<SocketID>) -> [LiveAction] {
    var told: [Bool: [SocketID]] = [:]
    for id in ids {
      guard let socket = sockets[id], case let fresh = isFresh(socket), socket.saidFresh != fresh else { continue }
      sockets[id]?.saidFresh = fresh
      told[fresh, default: []].append(id)
    }
    return told.map { .tell($0.value, .beat(fresh: $0.key)) }
  }

  /// Whether everything that a socket follows is known to be complete.
  func isFresh(_ socket: LiveSocket) -> Bool { isHeard && !socket.subscriptions.contains(where: \.isUnsure) }
}
