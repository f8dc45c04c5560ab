/// The part of a 101 answer that the loop needs: the handler that takes over the connection.
final class WebSocketUpgrade: Sendable {
  let limits: WebSocketLimits
  let handler: @Sendable (WebSocket) async -> Void

  init(limits: WebSocketLimits, handler: @escaping @Sendable (WebSocket) async -> Void) {
    self.limits = limits
    self.handler = handler
  }
}

extension HTTPResponse {
  /// Answers an opening handshake (RFC 6455, 4.2) and passes the connection to `handler`; answers 400 or 426 to any
  /// other request.
  ///
  /// The handler runs off the loop's thread. When it returns, the connection is closed; when the connection ends, its
  /// task is cancelled. Pages of any origin can send the handshake: check `Origin` beforehand where that matters.
  public static func webSocket(
    _ request: HTTPRequest,
    limits: WebSocketLimits = WebSocketLimits(),
    handler: @escaping @Sendable (WebSocket) async -> Void
  ) -> HTTPResponse {
    switch WebSocketHandshake.check(method: request.method, headers: request.headers) {
    case .accepted(let accept):
      var response = HTTPResponse(status: 101, headers: ["Upgrade": "websocket", "Sec-WebSocket-Accept": accept])
      response.upgrade = WebSocketUpgrade(limits: limits, handler: handler)
      return response
    case .upgradeRequired:
      return HTTPResponse(
        status: 426,
        headers: ["Upgrade": "websocket", "Sec-WebSocket-Version": "13"],
        text: "This is a WebSocket of version 13.\n"
      )
    case .malformed: return HTTPResponse(status: 400, text: "The WebSocket handshake is malformed.\n")
    }
  }
}
