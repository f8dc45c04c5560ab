/// An error from Redis. `message` is for logs.
public struct RedisError: Error, Sendable, Hashable, CustomStringConvertible {
  public struct Code: Sendable, Hashable {
    let name: String

    /// The connection could not be made or broke; it is unknown whether the commands sent took effect.
    public static let connectionFailed = Code(name: "connectionFailed")
    /// Not attempted: Redis was out of reach a moment ago.
    public static let unavailable = Code(name: "unavailable")
    /// No answer within the limit; the connection was closed.
    public static let timedOut = Code(name: "timedOut")
    /// Redis answered with an error.
    public static let refused = Code(name: "refused")
    /// A reply of another type than the caller expected.
    public static let unexpectedReply = Code(name: "unexpectedReply")
    /// A command that a shared connection cannot carry; it was not sent.
    public static let misuse = Code(name: "misuse")
    /// The address could not be parsed.
    public static let badAddress = Code(name: "badAddress")
  }

  public let code: Code
  public let message: String

  public init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }

  /// Whether Redis has no memory left for what the command would add.
  public var isOutOfMemory: Bool { code == .refused && (message.hasPrefix("OOM") || message.contains(" OOM ")) }

  public var isRetriable: Bool { code == .connectionFailed || code == .unavailable || code == .timedOut }

  public var description: String { "Redis: \(code.name)\(message.isEmpty ? "" : ": \(message)")" }
}
