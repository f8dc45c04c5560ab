/// How a client reaches its server.
public struct HTTPClientConfiguration: Sendable, Hashable {
  /// Where connections go, `host:port`, whatever the URLs name; nil for where the URLs say.
  public var address: String?
  /// A PEM file of who may sign the server's certificate; nil for those that the system trusts.
  public var authorities: String?
  /// Whether any certificate will do: for a server with one that it signed itself.
  public var acceptsAnyCertificate = false
  public var connectTimeout = Duration.seconds(5)
  /// From the first byte sent to the last one received.
  public var timeout = Duration.seconds(10)
  /// An answer's body may have so many bytes.
  public var maximumBody = 4 << 20

  public init() {}
}

/// What a server answered.
public struct HTTPAnswer: Sendable, Hashable {
  public let status: Int
  public let body: [UInt8]

  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}

/// There was no answer, by libcurl's number and words.
public struct HTTPClientError: Error, Sendable, Hashable, CustomStringConvertible {
  /// As in `curl`'s manual: 6 no such host, 7 refused, 28 too late, 60 the certificate.
  public let code: Int
  public let description: String
}
