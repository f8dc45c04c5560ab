internal import Basics
internal import CMicrohttpd
internal import Telemetry

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
