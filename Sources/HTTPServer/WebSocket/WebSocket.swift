import Basics

/// One WebSocket as its handler sees it: text messages in and out. Pings and closes are answered in the layer below.
public final class WebSocket: Sendable {
  /// The peer's messages in order; the stream ends with the connection.
  public let messages: AsyncStream<String>
  private let incoming: AsyncStream<String>.Continuation
  private let outbox: Protected<WebSocketOutbox>
  private let wake: @Sendable () -> Void

  init(limits: WebSocketLimits, wake: @escaping @Sendable () -> Void) {
    (messages, incoming) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(limits.maximumWaitingMessages))
    outbox = Protected(WebSocketOutbox(maximumBytes: limits.maximumQueuedBytes))
    self.wake = wake
  }

  /// Queues a message. Does nothing if the connection is ending.
  public func send(_ text: String) {
    if outbox.withLock({ $0.add(text, replacing: nil) }) { wake() }
  }

  /// Queues a message, replacing a queued one with the same key: a slow reader gets the newest state instead of a
  /// growing queue. It never overtakes a message that was sent without a key.
  public func send(_ text: String, replacing key: String) {
    if outbox.withLock({ $0.add(text, replacing: key) }) { wake() }
  }

  /// Closes the connection after the queued messages.
  public func close(_ code: WebSocketCloseCode = .normal, reason: String = "") {
    if outbox.withLock({ $0.close(code, reason: reason) }) { wake() }
  }

  /// Whether a message would still be sent.
  public var isOpen: Bool { outbox.withLock { $0.isOpen } }

  /// A message arrived. Closes the connection if the handler does not keep up.
  func receive(_ text: String) {
    if case .dropped = incoming.yield(text) { close(.policyViolation, reason: "too many messages") }
  }

  func next() -> WebSocketOutbox.Item? { outbox.withLock { $0.next() } }

  /// The connection ended.
  func end() {
    outbox.withLock { $0.end() }
    incoming.finish()
  }
}

/// The resources that a WebSocket's peer may use.
public struct WebSocketLimits: Sendable {
  /// The maximum size of a message; a longer one closes the connection with 1009.
  public var maximumMessageBytes = 16 * 1_024
  /// The most messages that may wait for the handler; one more closes the connection with 1008.
  public var maximumWaitingMessages = 64
  /// The most bytes that may wait for the peer, counting 64 extra for each message; more close the connection with
  /// 1013.
  public var maximumQueuedBytes = 256 * 1_024
  /// The silence after which the peer is pinged; after twice as long it counts as gone.
  public var pingInterval: Duration = .seconds(20)
  /// The time in which the peer must answer a close.
  public var closeLimit: Duration = .seconds(5)

  public init() {}
}

/// Why a WebSocket is closed: RFC 6455, 7.4.
public struct WebSocketCloseCode: Sendable, Hashable, RawRepresentable {
  public let rawValue: UInt16

  public init(rawValue: UInt16) { self.rawValue = rawValue }

  public static let normal = Self(rawValue: 1_000)
  /// The server is stopping.
  public static let goingAway = Self(rawValue: 1_001)
  public static let unsupportedData = Self(rawValue: 1_003)
  public static let policyViolation = Self(rawValue: 1_008)
  /// The peer did not keep up; it may reconnect.
  public static let tryAgainLater = Self(rawValue: 1_013)
}

/// The part of a 101 answer that the loop needs: the handler that takes over the connection.
final class WebSocketUpgrade: Sendable {
  let limits: WebSocketLimits
  let handler: @Sendable (WebSocket) async -> Void

  init(limits: WebSocketLimits, handler: @escaping @Sendable (WebSocket) async -> Void) {
    self.limits = limits
    self.handler = handler
  }
}
