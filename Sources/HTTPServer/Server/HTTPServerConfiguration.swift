public import Telemetry

/// How a server listens and what it bounds.
public struct HTTPServerConfiguration: Sendable {
  /// An IPv4 or IPv6 address.
  public var host: String
  /// 0 takes a free port.
  public var port: Int
  /// Threads that serve connections.
  public var loops: Int
  /// Connections of all loops together. Where there are more, one that has asked for nothing gives way to the newest:
  /// the oldest of those that never did, otherwise the one that has been idle longest.
  public var maximumConnections: Int = 10_000
  /// Names and values of all header fields, in bytes.
  public var maximumHeaderBytes: Int = 16 * 1_024
  public var maximumBodyBytes: Int = 64 * 1_024
  /// A body without a length is read and thrown away up to here, then cut off.
  public var maximumDiscardedBytes: Int = 1_024 * 1_024
  /// From a request's first line to its last byte, and for an answer to be taken.
  public var requestLimit: Duration = .seconds(30)
  /// How long the lines of a request may take: from the connection's beginning for its first, from the first line for
  /// the others.
  public var headLimit: Duration = .seconds(5)
  /// How long a connection may stay open between requests.
  public var idleLimit: Duration = .seconds(75)
  /// How long `drain` waits for requests in flight.
  public var drainLimit: Duration = .seconds(10)
  /// How long a kept connection may be silent before `drain` closes it: a client that is at work closes it by itself
  /// after its next answer, and none is closed on a request that is just coming.
  public var drainIdleLimit: Duration = .seconds(1)
  /// How long `drain` waits for handshakes under way: one lost packet is sent again after a second.
  public var handshakeLimit: Duration = .seconds(2)
  /// How often connections are held against these limits.
  public var sweepInterval: Duration = .seconds(1)
  /// Whose word is believed about where a request came from, in the access log.
  public var trustedProxies = TrustedProxies.none
  /// Gets the requests that a loop has answered since it last slept; called on its thread, so it must be quick.
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

/// The server cannot listen.
public struct HTTPServerError: Error, CustomStringConvertible, Sendable {
  public let description: String
}
