internal import Telemetry

/// Since when a connection does what it does, and how long it may: libmicrohttpd's own limit starts again with
/// each byte, so that a slow sender could hold a connection for ever.
struct ConnectionClock {
  enum Phase: Hashable {
    /// Between requests, or before the first.
    case idle
    /// A request's lines or body are arriving.
    case receiving
    /// The handler has it; its own limits hold.
    case handling
    /// The answer is being taken.
    case answering
    /// Handed over to another protocol.
    case upgraded
  }

  private(set) var phase = Phase.idle
  private(set) var since: MonotonicInstant

  init(now: MonotonicInstant) { since = now }

  mutating func enter(_ phase: Phase, now: MonotonicInstant) {
    self.phase = phase
    since = now
  }

  /// Whether the next step is the client's, so that its end is the connection's.
  var awaitsClient: Bool { phase == .idle || phase == .receiving }

  /// Whether the connection must be closed.
  func isOver(now: MonotonicInstant, idleLimit: Duration, requestLimit: Duration) -> Bool {
    switch phase {
    case .idle: now - since > idleLimit
    case .receiving, .answering: now - since > requestLimit
    case .handling, .upgraded: false
    }
  }
}
