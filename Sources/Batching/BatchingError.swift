/// Why a lane did not answer a caller.
public struct BatchingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Open: switch over it with a default.
  public struct Code: Sendable, Hashable {
    let name: String

    /// The queue is full; later is better.
    public static let overloaded = Code(name: "overloaded")
    /// As many as may wait for this key already do.
    public static let keyBusy = Code(name: "keyBusy")
    /// The caller's own limit passed. The work may still be done.
    public static let timedOut = Code(name: "timedOut")
    /// The lane is closed, or was closed before it came to the request.
    public static let closed = Code(name: "closed")
    /// The lane's program broke its promise of one answer for each request.
    public static let unanswered = Code(name: "unanswered")
  }

  public let code: Code
  /// The lane's name.
  public let lane: String
  /// Whether the request had been taken from the queue when this happened: its effect is then unknown.
  public let wasStarted: Bool

  public init(_ code: Code, lane: String, wasStarted: Bool = false) {
    self.code = code
    self.lane = lane
    self.wasStarted = wasStarted
  }

  /// Whether the same request may succeed later, and certainly had no effect now.
  public var isRetriable: Bool { !wasStarted && code != .closed && code != .unanswered }

  public var description: String { "lane \(lane): \(code.name)\(wasStarted ? " after it was started" : "")" }
}
