internal import Telemetry

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
  /// growing queue.
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
