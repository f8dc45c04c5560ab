import Basics
import CMicrohttpd
import Telemetry

/// One request on its way through a loop.
///
/// libmicrohttpd keeps it as the request's context from the request line to the completed callback. Only the loop's
/// thread touches it, except for `response`.
///
/// `@unchecked Sendable`: a handler's task reaches only `loop` (immutable, Sendable), `connection` as an opaque value,
/// and `response`, which it sets once before it calls `loop.finished`; the lock there orders this write before the loop
/// thread's read. `isSuspended` and `isFinished` are guarded by that lock.
final class Exchange: @unchecked Sendable {
  enum Stage {
    case head
    case body
    /// The body exceeded the limit: read up to `discarded` bytes, then answer.
    case discarding
    case handling
    case answered
  }

  unowned let loop: HTTPLoop
  let connection: OpaquePointer
  let tracked: TrackedConnection
  let target: String
  let started: MonotonicInstant
  var stage = Stage.head
  var headers = HTTPHeaders()
  /// A dash until libmicrohttpd passes the method.
  var method: HTTPMethod = "-"
  var trace: TraceContext?
  var requestID = ""
  var body: [UInt8] = []
  var bodyBytes = 0
  var discarded = 0
  var response: HTTPResponse?
  /// The answer's body while libmicrohttpd sends it.
  var sending: [UInt8] = []
  var upgrade: WebSocketUpgrade?
  /// `isSuspended` and `isFinished` are guarded by the loop's lock.
  var isSuspended = false
  var isFinished = false

  init(loop: HTTPLoop, connection: OpaquePointer, tracked: TrackedConnection, target: String, now: MonotonicInstant) {
    self.loop = loop
    self.connection = connection
    self.tracked = tracked
    self.target = target
    started = now
  }

  func entry(status: Int, responseBytes: Int, now: MonotonicInstant) -> AccessLogEntry {
    AccessLogEntry(
      method: method,
      target: target,
      status: status,
      requestID: requestID,
      trace: trace,
      clientNetwork: tracked.clientNetwork(headers, loop.configuration.trustedProxies),
      duration: now - started,
      requestBytes: max(bodyBytes, discarded),
      responseBytes: responseBytes
    )
  }
}

/// Converts a response to libmicrohttpd's form.
enum NativeResponse {
  static func make(_ response: HTTPResponse, for exchange: Exchange) -> OpaquePointer? {
    let native =
      response.upgrade == nil
      ? withBody(response.body, of: exchange) : golf_mhd_upgrade_response(HTTPLoop.upgraded, nil)
    guard let native else { return nil }
    for field in response.headers.fields where isSafe(field.name) && isSafe(field.value) {
      add(field.name, field.value, to: native)
    }
    return native
  }

  /// A Swift string passed directly would first be copied into an array.
  static func add(_ name: String, _ value: String, to native: OpaquePointer) {
    _ = name.withCString { name in value.withCString { MHD_add_response_header(native, name, $0) } }
  }

  /// libmicrohttpd sends directly from the array. Its buffer stays in place while a reference exists and nothing
  /// mutates it: the exchange holds the array, and libmicrohttpd holds the exchange until it destroys the response.
  private static func withBody(_ body: [UInt8], of exchange: Exchange) -> OpaquePointer? {
    exchange.sending = body
    let holder = Unmanaged.passRetained(exchange)
    let native = exchange.sending.withUnsafeBytes {
      golf_mhd_response($0.baseAddress, $0.count, letGo, holder.toOpaque())
    }
    if native == nil { holder.release() }
    return native
  }

  /// libmicrohttpd has destroyed the response.
  private static let letGo: MHD_ContentReaderFreeCallback = { holder in
    if let holder { Unmanaged<Exchange>.fromOpaque(holder).release() }
  }

  /// A line break in a header would let its value inject further headers.
  private static func isSafe(_ text: String) -> Bool {
    text.allBytes { ($0 >= 0x20 || $0 == 0x09) && $0 != 0x7F }
  }
}
