internal import Telemetry

/// Since when a connection does what it does, and how long it may: libmicrohttpd's own limit starts again with
/// each byte, so that a slow sender could hold a connection for ever.
struct ConnectionClock {
  enum Phase: Hashable {
    /// Between requests, or before the first.
    case idle
    /// A request's lines are arriving.
    case head
    /// Its body is.
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
  /// No handler has had a request of it yet.
  private(set) var isNew = true

  init(now: MonotonicInstant) { since = now }

  /// A first request's time counts from the connection's beginning, a body's from its request's first line.
  mutating func enter(_ phase: Phase, now: MonotonicInstant) {
    let goesOn = phase == .head && isNew || phase == .receiving && self.phase == .head
    if !goesOn { since = now }
    if phase == .handling { isNew = false }
    self.phase = phase
  }

  /// Whether the next step is the client's, so that its end is the connection's.
  var awaitsClient: Bool { phase == .idle || phase == .head || phase == .receiving }

  /// Whether the connection must be closed.
  func isOver(now: MonotonicInstant, _ configuration: HTTPServerConfiguration) -> Bool {
    switch phase {
    case .idle: now - since > (isNew ? min(configuration.headLimit, configuration.idleLimit) : configuration.idleLimit)
    case .head: now - since > min(configuration.headLimit, configuration.requestLimit)
    case .receiving, .answering: now - since > configuration.requestLimit
    case .handling, .upgraded: false
    }
  }
}
