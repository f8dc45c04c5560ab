public import Telemetry

/// One request that was answered, or refused before a handler saw it.
public struct AccessLogEntry: Sendable {
  public let method: HTTPMethod
  /// As it arrived: never log it where control characters matter without escaping (`Logger` escapes).
  public let target: String
  public let status: Int
  public let requestID: String
  public let remoteAddress: String
  /// From the request line to the answer.
  public let duration: Duration
  public let requestBytes: Int
  public let responseBytes: Int

  /// Writes each entry as a line of level `info`.
  public static func lines(to logger: Logger) -> @Sendable ([AccessLogEntry]) -> Void {
    { entries in logger.lines(.info, "request", entries.map(\.fields)) }
  }

  /// Without the query: what a player types is nobody's log.
  private var path: Substring { target.prefix { $0 != "?" } }

  private var fields: [(key: String, value: String)] {
    [
      ("request", requestID), ("method", method.rawValue), ("path", String(path)), ("status", "\(status)"),
      ("microseconds", "\(duration.nanoseconds / 1_000)"), ("bytesIn", "\(requestBytes)"),
      ("bytesOut", "\(responseBytes)"), ("from", remoteAddress),
    ]
  }
}
