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
    { entries in
      logger.lines(.info, "request", entries) { entry, line in
        line.add("request", entry.requestID)
        line.add("method", entry.method.rawValue)
        line.add("path", entry.path)
        line.add("status", entry.status)
        line.add("microseconds", Int(entry.duration.nanoseconds / 1_000))
        line.add("bytesIn", entry.requestBytes)
        line.add("bytesOut", entry.responseBytes)
        line.add("from", entry.remoteAddress)
      }
    }
  }

  /// Without the query: what a player types is nobody's log.
  private var path: String {
    target.offset(of: UInt8(ascii: "?")).map { String(target.part(0..<$0)) } ?? target
  }
}
