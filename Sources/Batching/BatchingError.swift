/// The reason why a lane did not answer a caller.
public struct BatchingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// An open set of codes: switch over them with a default.
  public struct Code: Sendable, Hashable {
    let name: String

    /// The queue is full; retry later.
    public static let overloaded = Code(name: "overloaded")
    /// The key already has as many waiting requests as allowed.
    public static let keyBusy = Code(name: "keyBusy")
    /// The caller's own limit passed. The work may still be done.
    public static let timedOut = Code(name: "timedOut")
    /// The lane is closed, or was closed before it served the request.
    public static let closed = Code(name: "closed")
    /// The lane's program did not return one answer for each request.
    public static let unanswered = Code(name: "unanswered")
  }

  public let code: Code
  /// The lane's name.
  public let lane: String
  /// Whether a worker had already taken the request: its effect is then unknown.
  public let wasStarted: Bool

  public init(_ code: Code, lane: String, wasStarted: Bool = false) {
    self.code = code
    self.lane = lane
    self.wasStarted = wasStarted
  }

  /// Whether the request certainly had no effect, and may succeed later.
  public var isRetriable: Bool { !wasStarted && code != .closed && code != .unanswered }

  public var description: String { "lane \(lane): \(code.name)\(wasStarted ? " after it was started" : "")" }
}
