public import Basics

/// One connection that subscribes to all channels of a pattern, on a thread of its own, and connects again by itself.
///
/// Redis keeps nothing for a subscriber that is away: after each `connected` the owner reads again whatever it wants to
/// know. A connection through which nothing comes is pinged, so that a network that swallows everything is noticed.
public final class RedisSubscriber: Sendable {
  public enum Event: Sendable, Hashable {
    /// From here on every message arrives, until `lost`.
    case connected
    /// Messages may be missing from here on. Also told once if the first attempt to connect fails.
    case lost(RedisError)
    /// At most `maximumMessages`, in the order in which Redis sent them.
    case messages([Message])
  }

  public struct Message: Sendable, Hashable {
    public let channel: String
    public let payload: [UInt8]

    public init(channel: String, payload: [UInt8]) {
      self.channel = channel
      self.payload = payload
    }
  }

  /// The most messages that are handed over at a time.
  public static let maximumMessages = 256

  private struct State {
    var isStarted = false
    var isClosing = false
    var isClosed = false
    var closers: [CheckedContinuation<Void, Never>] = []
  }

  private let configuration: RedisConfiguration
  private let pattern: String
  private let limits: SubscriberClock.Limits
  private let owner: @Sendable (Event) -> Void
  private let bell = WakePipe()
  private let state = Protected(State())

  /// - Parameter owner: Called on the subscriber's thread, one event after the other. While it runs nothing is read:
  ///   messages wait in the connection's buffers, and Redis ends a connection that is too far behind.
  public convenience init(
    configuration: RedisConfiguration,
    pattern: String,
    owner: @escaping @Sendable (Event) -> Void
  ) {
    self.init(configuration: configuration, pattern: pattern, limits: SubscriberClock.Limits(), owner: owner)
  }

  /// Takes the limits of silence: for tests that wait for them.
  init(
    configuration: RedisConfiguration,
    pattern: String,
    limits: SubscriberClock.Limits,
    owner: @escaping @Sendable (Event) -> Void
  ) {
    self.configuration = configuration
    self.pattern = pattern
    self.limits = limits
    self.owner = owner
  }

  /// Starts the thread; it runs until `close`. Call it once.
  public func start(by start: NativeThread.Starter = NativeThread.start) throws(NativeThreadError) {
    state.withLock { $0.isStarted = true }
    do throws(NativeThreadError) {
      try start("redis-live") { self.run() }
    } catch {
      state.withLock { $0.isClosed = true }
      throw error
    }
  }

  /// Ends the connection and the thread. The owner is told nothing more when this returns.
  public func close() async {
    await withCheckedContinuation { continuation in
      let isClosed = state.withLock { state in
        state.isClosing = true
        if state.isClosed || !state.isStarted { return true }
        state.closers.append(continuation)
        return false
      }
      if isClosed { continuation.resume() } else { bell.wake() }
    }
  }

  private var isClosing: Bool { state.withLock { $0.isClosing } }

  private func run() {
    var pauses = Backoff(first: .milliseconds(50), maximum: .seconds(2))
    var isLost = false
    while !isClosing {
      do throws(RedisError) {
        let link = try subscribe()
        isLost = false
        pauses.reset()
        owner(.connected)
        try listen(link)
      } catch {
        if !isLost { owner(.lost(error)) }
        isLost = true
        if !isClosing { bell.wait(milliseconds: Int32(clamping: pauses.next().milliseconds)) }
      }
    }
    let closers = state.withLock { state in
      state.isClosed = true
      defer { state.closers = [] }
      return state.closers
    }
    for closer in closers { closer.resume() }
  }

  private func subscribe() throws(RedisError) -> RedisLink {
    let deadline = MonotonicInstant.now + configuration.connectTimeout
    let link = try RedisLink.connect(configuration, deadline: deadline)
    let subscribe = RedisCommand("PSUBSCRIBE", pattern)
    let answers = try link.exchange([subscribe], deadline: deadline + configuration.connectTimeout)
    guard let answer = try answers.first?.checked().array, answer.first?.text == "psubscribe" else {
      throw RedisError(.unexpectedReply, "PSUBSCRIBE got an unexpected reply")
    }
    return link
  }

  /// Returns when the subscriber is closing.
  private func listen(_ link: RedisLink) throws(RedisError) {
    var clock = SubscriberClock(limits, now: .now)
    while !isClosing {
      let until: MonotonicInstant
      switch clock.due(now: .now) {
      case .lost: throw RedisError(.timedOut, "no sign of life")
      case .ping:
        try link.send(RedisCommand("PING"), deadline: .now + configuration.connectTimeout)
        continue
      case .nothing(let instant): until = instant
      }
      let replies = try link.receive(Self.maximumMessages, bell: bell, deadline: until)
      guard !replies.isEmpty else { continue }
      clock.hear(now: .now)
      let messages = replies.compactMap(Message.init)
      if !messages.isEmpty { owner(.messages(messages)) }
    }
  }
}

extension RedisSubscriber.Message {
  /// Nil for an answer to a ping.
  fileprivate init?(_ reply: RedisReply) {
    guard let parts = reply.array, parts.count == 4, parts[0].text == "pmessage", let channel = parts[2].text,
      let payload = parts[3].bytes
    else { return nil }
    self.init(channel: channel, payload: payload)
  }
}
