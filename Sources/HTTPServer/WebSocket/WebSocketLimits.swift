/// What a WebSocket's peer may cost.
public struct WebSocketLimits: Sendable {
  /// A longer message ends the connection with 1009.
  public var maximumMessageBytes = 16 * 1_024
  /// Messages that wait for the handler; one more ends the connection with 1008.
  public var maximumWaitingMessages = 64
  /// Bytes that wait for the peer, 64 more counted for each message; more end the connection with 1013.
  public var maximumQueuedBytes = 256 * 1_024
  /// After so long a silence the peer is asked for a sign of life; after twice as long it is taken for gone.
  public var pingInterval: Duration = .seconds(20)
  /// How long the peer has to answer a close.
  public var closeLimit: Duration = .seconds(5)

  public init() {}
}
