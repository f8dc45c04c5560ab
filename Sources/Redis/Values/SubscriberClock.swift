import Basics

/// When a subscribed connection must be asked for a sign of life, and when it counts as lost. A value type, without the
/// connection.
struct SubscriberClock {
  struct Limits: Sendable {
    /// The time after which the connection is pinged again.
    var pingInterval = Duration.seconds(5)
    /// The silence after which it counts as lost.
    var silence = Duration.seconds(10)
  }

  enum Due: Hashable {
    case ping
    case lost
    case nothing(until: MonotonicInstant)
  }

  private let limits: Limits
  private var heard: MonotonicInstant
  private var pinged: MonotonicInstant

  init(_ limits: Limits = Limits(), now: MonotonicInstant) {
    self.limits = limits
    heard = now
    pinged = now
  }

  /// Redis has sent something.
  mutating func hear(now: MonotonicInstant) { heard = now }

  /// What is due now. A ping counts as sent.
  mutating func due(now: MonotonicInstant) -> Due {
    let end = heard + limits.silence
    if now >= end { return .lost }
    let ping = pinged + limits.pingInterval
    guard now >= ping else { return .nothing(until: min(ping, end)) }
    pinged = now
    return .ping
  }
}
