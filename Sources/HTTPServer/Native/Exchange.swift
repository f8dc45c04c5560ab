internal import CMicrohttpd
internal import Telemetry

/// One request on its way through a loop.
///
/// libmicrohttpd holds it as the request's context from the request line to the completed-callback. Everything but
/// `response` is touched by the loop's thread alone.
///
/// `@unchecked Sendable`: a handler's task reaches only `loop` (immutable, Sendable), `connection` as an opaque value,
/// and `response`, which it sets once before `loop.finished`, whose lock orders it before the loop's thread reads it;
/// `isSuspended` and `isFinished` are under that lock.
final class Exchange: @unchecked Sendable {
  enum Stage {
    case head
    case body
    /// The body was over the limit: read on to `discarded` bytes, then answer.
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
  var method: HTTPMethod = .get
  var requestID = ""
  var body: [UInt8] = []
  var bodyBytes = 0
  var discarded = 0
  var response: HTTPResponse?
  /// The answer's body while libmicrohttpd sends it.
  var sending: [UInt8] = []
  var upgrade: WebSocketUpgrade?
  /// Both under the loop's lock.
  var isSuspended = false
  var isFinished = false

  init(loop: HTTPLoop, connection: OpaquePointer, tracked: TrackedConnection, target: String, now: MonotonicInstant) {
    self.loop = loop
    self.connection = connection
    self.tracked = tracked
    self.target = target
    started = now
  }

  func entry(answeredBy response: HTTPResponse, now: MonotonicInstant) -> AccessLogEntry {
    AccessLogEntry(
      method: method,
      target: target,
      status: response.status,
      requestID: requestID,
      remoteAddress: tracked.remoteAddress,
      duration: now - started,
      requestBytes: max(bodyBytes, discarded),
      responseBytes: response.body.count
    )
  }
}

/// One connection that a loop watches. Touched by the loop's thread alone.
final class TrackedConnection {
  let handle: OpaquePointer
  let remoteAddress: String
  var clock: ConnectionClock

  init(handle: OpaquePointer, remoteAddress: String, now: MonotonicInstant) {
    self.handle = handle
    self.remoteAddress = remoteAddress
    clock = ConnectionClock(now: now)
  }
}
