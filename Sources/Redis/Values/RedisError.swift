/// What went wrong with Redis. `message` is for logs.
public struct RedisError: Error, Sendable, Hashable, CustomStringConvertible {
  public struct Code: Sendable, Hashable {
    let name: String

    /// The connection could not be made or broke; whether commands that were sent took effect is not known.
    public static let connectionFailed = Code(name: "connectionFailed")
    /// Not tried: Redis was out of reach a moment ago.
    public static let unavailable = Code(name: "unavailable")
    /// No answer in time; the connection was closed.
    public static let timedOut = Code(name: "timedOut")
    /// Redis answered with an error.
    public static let refused = Code(name: "refused")
    /// A reply of another kind than was asked for.
    public static let unexpectedReply = Code(name: "unexpectedReply")
    /// A command that connections of many callers cannot carry; it was not sent.
    public static let misuse = Code(name: "misuse")
    /// The address is not understood.
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
