internal import ByteText
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
  /// A dash until libmicrohttpd has told it.
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

/// One connection that a loop watches. Touched by the loop's thread alone.
final class TrackedConnection {
  let handle: OpaquePointer
  let remoteAddress: String
  var clock: ConnectionClock
  /// The request whose lines are arriving.
  var arriving: Exchange?
  /// It was asked to end, or has ended.
  var isEnding = false
  private let address: IPAddress?
  /// What was forwarded last, and what that was found to be: a proxy's connection mostly has the same again.
  private var known = (forwarded: "", network: "")

  init(handle: OpaquePointer, remoteAddress: String, now: MonotonicInstant) {
    self.handle = handle
    self.remoteAddress = remoteAddress
    address = IPAddress(remoteAddress)
    clock = ConnectionClock(now: now)
  }

  /// Where a request came from, as the proxies that are trusted say; empty where that is unknown.
  func clientNetwork(_ headers: HTTPHeaders, _ proxies: TrustedProxies) -> String {
    guard let address else { return "" }
    var fields = headers.values(of: "X-Forwarded-For").makeIterator()
    let forwarded = fields.next() ?? ""
    if fields.next() != nil { return proxies.client(behind: address, headers: headers).neighbourhood }
    if known.network.isEmpty || !known.forwarded.isExactly(forwarded) {
      known = (forwarded, proxies.client(behind: address, headers: headers).neighbourhood)
    }
    return known.network
  }
}
