import Basics
public import Telemetry

/// One request that was answered, or refused before a handler saw it.
public struct AccessLogEntry: Sendable {
  public let method: HTTPMethod
  /// The target as it arrived. It may contain control characters, so escape it when logging (`Logger` does).
  public let target: String
  public let status: Int
  public let requestID: String
  /// The request's span; nil if the request was refused before it had one.
  public let trace: TraceContext?
  /// The client's network according to the trusted proxies: `IPAddress.neighbourhood`.
  public let clientNetwork: String
  /// The time from the request line to the answer.
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

  /// The most bytes of a path that are logged; our routes need half of it.
  static let maximumPathBytes = 256

  /// The target without its query string, which may contain what a player typed.
  var path: String {
    let bytes = target.utf8Span.span
    let whole = target.offset(of: UInt8(ascii: "?")) ?? bytes.count
    guard whole > Self.maximumPathBytes else { return whole == bytes.count ? target : String(target.part(0..<whole)) }
    var end = Self.maximumPathBytes
    // Do not cut within a character's bytes.
    while bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(target.part(0..<end)) + "…"
  }
}
