internal import Telemetry

/// One WebSocket as its handler sees it: text messages in and out. Pings and closes are answered below.
public final class WebSocket: Sendable {
  /// What the peer says, in order; ends with the connection.
  public let messages: AsyncStream<String>
  private let incoming: AsyncStream<String>.Continuation
  private let outbox: Protected<WebSocketOutbox>
  private let wake: @Sendable () -> Void

  init(limits: WebSocketLimits, wake: @escaping @Sendable () -> Void) {
    (messages, incoming) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(limits.maximumWaitingMessages))
    outbox = Protected(WebSocketOutbox(maximumBytes: limits.maximumQueuedBytes))
    self.wake = wake
  }

  /// Sends a message behind those that wait. Nothing happens where the connection is ending.
  public func send(_ text: String) {
    if outbox.withLock({ $0.add(text, replacing: nil) }) { wake() }
  }

  /// Sends a message in the place of one of the same key that still waits: a slow reader gets the newest state, not a
  /// growing queue.
  public func send(_ text: String, replacing key: String) {
    if outbox.withLock({ $0.add(text, replacing: key) }) { wake() }
  }

  /// Ends the conversation behind what waits.
  public func close(_ code: WebSocketCloseCode = .normal, reason: String = "") {
    if outbox.withLock({ $0.close(code, reason: reason) }) { wake() }
  }

  /// Whether a message would still be sent.
  public var isOpen: Bool { outbox.withLock { $0.isOpen } }

  /// A message came. Closes where the handler does not keep up.
  func receive(_ text: String) {
    if case .dropped = incoming.yield(text) { close(.policyViolation, reason: "too many messages") }
  }

  func next() -> WebSocketOutbox.Item? { outbox.withLock { $0.next() } }

  /// The connection is gone.
  func end() {
    outbox.withLock { $0.end() }
    incoming.finish()
  }
}
