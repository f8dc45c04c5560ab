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

  /// Writes each entry as a line of level `info`, with the fields that a search needs.
  public static func lines(to logger: Logger) -> @Sendable (AccessLogEntry) -> Void {
    { entry in
      logger.info(
        "request",
        [
          "method": entry.method.rawValue, "target": entry.target, "status": "\(entry.status)",
          "request_id": entry.requestID, "remote_address": entry.remoteAddress,
          "milliseconds": "\(entry.duration.nanoseconds / 1_000_000)", "request_bytes": "\(entry.requestBytes)",
          "response_bytes": "\(entry.responseBytes)",
        ]
      )
    }
  }
}
