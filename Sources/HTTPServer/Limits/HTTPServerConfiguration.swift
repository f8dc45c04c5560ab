public import Telemetry

/// A server's address and its limits.
public struct HTTPServerConfiguration: Sendable {
  /// An IPv4 or IPv6 address.
  public var host: String
  /// The port; 0 chooses a free one.
  public var port: Int
  /// The number of threads that serve connections.
  public var loops: Int
  /// The most connections of all loops together. One more makes the server close an idle one: the oldest of those that
  /// never sent a request, otherwise the one that has been idle longest.
  public var maximumConnections: Int = 10_000
  /// The total size of the names and values of all header fields, in bytes.
  public var maximumHeaderBytes: Int = 16 * 1_024
  public var maximumBodyBytes: Int = 64 * 1_024
  /// The most bytes that are read and discarded of an oversized body without a length, before it is cut off.
  public var maximumDiscardedBytes: Int = 1_024 * 1_024
  /// The time from a request's first line to its last byte, and the time for the client to read an answer.
  public var requestLimit: Duration = .seconds(30)
  /// The time for a request's head to arrive: for the first request counted from the connection's start, for later ones
  /// from their first line.
  public var headLimit: Duration = .seconds(5)
  /// The time a connection may stay open between requests.
  public var idleLimit: Duration = .seconds(75)
  /// How long `drain` waits for requests in flight.
  public var drainLimit: Duration = .seconds(10)
  /// The time a kept connection may be silent before `drain` closes it. An active client closes it by itself after its
  /// next answer, and no connection is closed while a request is arriving on it.
  public var drainIdleLimit: Duration = .seconds(1)
  /// The time `drain` waits for handshakes in progress: one lost packet is retransmitted after a second.
  public var handshakeLimit: Duration = .seconds(2)
  /// The interval at which connections are checked against these limits.
  public var sweepInterval: Duration = .seconds(1)
  /// The proxies whose report of the client's address is trusted, for the access log.
  public var trustedProxies = TrustedProxies.none
  /// Receives the requests that a loop has answered since it last slept. Called on the loop's thread, so it must be
  /// quick.
  public var accessLog: (@Sendable ([AccessLogEntry]) -> Void)?
  public var metrics: Metrics = .shared

  public init(
    host: String = "127.0.0.1",
    port: Int,
    loops: Int = 2,
    trustedProxies: TrustedProxies = .none,
    accessLog: (@Sendable ([AccessLogEntry]) -> Void)? = nil
  ) {
    self.host = host
    self.port = port
    self.loops = max(1, loops)
    self.trustedProxies = trustedProxies
    self.accessLog = accessLog
  }
}
