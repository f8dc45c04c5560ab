import Basics

/// Which phase a connection is in, since when, and how long the phase may last. libmicrohttpd's own limit restarts with
/// each byte, so a slow sender could hold a connection for ever.
struct ConnectionClock {
  enum Phase: Hashable {
    /// Between requests, or before the first.
    case idle
    /// A request's head is arriving.
    case head
    /// A request's body is arriving.
    case receiving
    /// The handler is running; its own limits apply.
    case handling
    /// The client is reading the answer.
    case answering
    /// The connection was upgraded to another protocol.
    case upgraded
  }

  private(set) var phase = Phase.idle
  private(set) var since: MonotonicInstant
  /// Whether no handler has received a request of this connection yet.
  private(set) var isNew = true

  init(now: MonotonicInstant) { since = now }

  /// The time of a first request counts from the connection's start, and a body's time from its request's first line.
  mutating func enter(_ phase: Phase, now: MonotonicInstant) {
    let goesOn = phase == .head && isNew || phase == .receiving && self.phase == .head
    if !goesOn { since = now }
    if phase == .handling { isNew = false }
    self.phase = phase
  }

  /// Whether the next step is the client's, so that its end ends the connection.
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
