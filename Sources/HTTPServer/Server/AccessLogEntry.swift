public import Telemetry

/// One request that was answered, or refused before a handler saw it.
public struct AccessLogEntry: Sendable {
  public let method: HTTPMethod
  /// As it arrived: never log it where control characters matter without escaping (`Logger` escapes).
  public let target: String
  public let status: Int
  public let requestID: String
  /// The request's span; nil where it was refused before it had one.
  public let trace: TraceContext?
  /// The network that it came from, as the trusted proxies say: `IPAddress.neighbourhood`.
  public let clientNetwork: String
  /// From the request line to the answer.
  public let duration: Duration
  public let requestBytes: Int
  public let responseBytes: Int

  /// Writes each entry as a line of level `info`.
  public static func lines(to logger: Logger) -> @Sendable ([AccessLogEntry]) -> Void {
    { entries in
      logger.lines(.info, "request", entries) { entry, line in
        line.add("request", entry.requestID)
        if let trace = entry.trace { line.add("trace", trace) }
        line.add("method", entry.method.rawValue)
        line.add("path", entry.path)
        line.add("status", entry.status)
        line.add("microseconds", Int(entry.duration.nanoseconds / 1_000))
        line.add("bytesIn", entry.requestBytes)
        line.add("bytesOut", entry.responseBytes)
        line.add("from", entry.clientNetwork)
      }
    }
  }

  /// How much of a path is logged, in bytes: those of our routes have half of it.
  static let maximumPathBytes = 256

  /// Without the query: what a player types is nobody's log.
  var path: String {
    let bytes = target.utf8Span.span
    let whole = target.offset(of: UInt8(ascii: "?")) ?? bytes.count
    guard whole > Self.maximumPathBytes else { return whole == bytes.count ? target : String(target.part(0..<whole)) }
    var end = Self.maximumPathBytes
    // Not within a character's bytes.
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(target.part(0..<end)) + "…"
  }
}
