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
