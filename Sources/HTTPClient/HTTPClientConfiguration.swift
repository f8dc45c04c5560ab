/// A client's way to its server.
public struct HTTPClientConfiguration: Sendable, Hashable {
  /// The `host:port` to connect to, whatever the URLs name; nil uses the URL's host.
  public var address: String?
  /// Path of a PEM file with trusted CAs; nil uses the system's trust store.
  public var authorities: String?
  /// Whether to accept any certificate: for a server with a self-signed one.
  public var acceptsAnyCertificate = false
  public var connectTimeout = Duration.seconds(5)
  /// The time from the first byte sent to the last one received.
  public var timeout = Duration.seconds(10)
  /// The maximum size of an answer's body, in bytes.
  public var maximumBody = 4 << 20

  public init() {}
}

/// A server's answer.
public struct HTTPAnswer: Sendable, Hashable {
  public let status: Int
  public let body: [UInt8]

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

/// There was no answer. Carries libcurl's code and message.
public struct HTTPClientError: Error, Sendable, Hashable, CustomStringConvertible {
  /// As in `curl`'s manual: 6 unknown host, 7 connection refused, 28 timeout, 60 certificate.
  public let code: Int
  public let description: String
}
