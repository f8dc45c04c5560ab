import CMicrohttpd
import Glibc
import Telemetry

/// Requests that libmicrohttpd refuses by itself, before it calls us: they are counted, and logged if their request
/// line was read.
///
/// For a non-numeric `Content-Length`, version 0.9.75 writes the head of its answer twice, so that the second one
/// becomes the start of the body. It writes to its log just before; at that moment we send our own answer and close the
/// connection's sending side, so that nothing follows.
extension HTTPLoop {
  /// Receives a line of libmicrohttpd's log.
  static let complained: MHD_LogCallback = { context, format, arguments in
    guard let context, let format, let arguments, let status = refusedStatus(format, arguments) else { return }
    let loop = Unmanaged<HTTPLoop>.fromOpaque(context).takeUnretainedValue()
    loop.countRefusal(status)
    // Of the requests whose heads are arriving, the one whose fields are complete is the one being processed.
    let refused = loop.connections.values.first { $0.arriving != nil && golf_mhd_has_head($0.handle) != 0 }
    if let exchange = refused?.arriving { loop.refuseInstead(exchange, status) }
  }

  func countRefusal(_ status: Int) {
    configuration.metrics.counter(
      "http_refused_requests_total",
      help: "Requests that were refused before a handler saw them.",
      ["status": "\(status)"]
    ).increment()
  }

  private func refuseInstead(_ exchange: Exchange, _ status: Int) {
    exchange.tracked.arriving = nil
    exchange.stage = .answered
    readFields(exchange)
    let response = router.fallbacks.refused(status == 413 ? .bodyTooLarge : .badContentLength, exchange.requestID)
    let bytes = Self.whole(response, requestID: exchange.requestID)
    let socket = golf_mhd_socket(exchange.connection)
    // A connection that has just sent a request has room for a few hundred bytes; if not, its end is answer enough.
    _ = send(socket, bytes, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
    shutdown(socket, Int32(SHUT_WR))
    log(exchange, status: response.status, responseBytes: response.body.count)
  }

  /// An answer as bytes on the wire.
  private static func whole(_ response: HTTPResponse, requestID: String) -> [UInt8] {
    let reason = MHD_get_reason_phrase_for(UInt32(response.status)).map { String(cString: $0) } ?? ""
    var head = "HTTP/1.1 \(response.status) \(reason)\r\nConnection: close\r\nDate: \(date)\r\n"
    for field in response.headers.fields { head += "\(field.name): \(field.value)\r\n" }
    head += "X-Request-Id: \(requestID)\r\nContent-Length: \(response.body.count)\r\n\r\n"
    return Array(head.utf8) + response.body
  }

  /// The date in the format of RFC 9110, 5.6.7.
  private static var date: String {
    var (seconds, parts) = (time(nil), tm())
    gmtime_r(&seconds, &parts)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 64) { buffer in
      guard let start = buffer.baseAddress, strftime(start, 64, "%a, %d %b %Y %H:%M:%S GMT", &parts) > 0 else {
        return ""
      }
      return String(cString: start)
    }
  }

  /// The status in `Error processing request (HTTP response code is 400 ('...')).`; nil for any other line.
  private static func refusedStatus(_ format: UnsafePointer<CChar>, _ arguments: CVaListPointer) -> Int? {
    let start = "Error processing request (HTTP response code is "
    guard strncmp(format, start, start.utf8.count) == 0 else { return nil }
    let line = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
      guard let first = buffer.baseAddress, vsnprintf(first, 128, format, arguments) > 0 else { return "" }
      return String(cString: first)
    }
    return Int(line.dropFirst(start.utf8.count).prefix { $0.isNumber })
  }
}
