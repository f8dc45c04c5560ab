import HTTPServer
import ServiceKit
import Telemetry

/// `GET /api/live`: the handshake of a live socket.
struct LiveRoute: Sendable {
  /// Nil if this installation has no live updates.
  let sockets: LiveSockets?
  let places: LivePlaces
  let proxies: TrustedProxies
  let metrics: LiveMetrics
  let logger: Logger

  /// What a socket may use: the longest message is a ticket's, and the state of a few rounds waits for a slow reader.
  static let limits = {
    var limits = WebSocketLimits()
    limits.maximumMessageBytes = ClientMessage.maximumBytes
    limits.maximumWaitingMessages = 16
    limits.maximumQueuedBytes = 64 * 1_024
    return limits
  }()

  func add(to router: inout Router) {
    router.on(.get, "/api/live", logger: logger) { request in
      do {
        let response = try shake(request)
        metrics.handshake(isAccepted: true)
        return response
      } catch {
        metrics.handshake(isAccepted: false)
        throw error
      }
    }
  }

  private func shake(_ request: HTTPRequest) throws(Problem) -> HTTPResponse {
    try CrossSite.checkOrigin(request)
    guard let sockets else { throw .liveOff }
    let place = try places.take(proxies.client(of: request)?.subscriber ?? "")
    let response = HTTPResponse.webSocket(request, limits: Self.limits) { [place] socket in
      await sockets.serve(socket)
      withExtendedLifetime(place) {}
    }
    switch response.status {
    case 101: return response
    case 426: throw .upgradeRequired
    default: throw .badHandshake
    }
  }
}

extension Problem {
  fileprivate static let upgradeRequired = Problem(
    "upgrade-required",
    status: 426,
    title: "This address is a WebSocket.",
    detail: "Open it as a WebSocket of version 13.",
    headers: [("Upgrade", "websocket"), ("Sec-WebSocket-Version", "13")]
  )
  fileprivate static let badHandshake = Problem(
    "bad-request",
    status: 400,
    title: "The WebSocket handshake is malformed."
  )
}
