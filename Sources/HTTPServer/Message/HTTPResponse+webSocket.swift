import Basics
import FoundationEssentials

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

/// The server's side of the opening handshake: RFC 6455, 4.2.
enum WebSocketHandshake: Hashable {
  /// The handshake is valid; the value is that of `Sec-WebSocket-Accept`.
  case accepted(String)
  case upgradeRequired
  case malformed

  static func check(method: HTTPMethod, headers: HTTPHeaders) -> WebSocketHandshake {
    guard method == .get, lists(headers, "Upgrade", "websocket"), lists(headers, "Connection", "upgrade"),
      case let versions = headers.all("Sec-WebSocket-Version"), versions.count == 1, versions[0].isExactly("13")
    else { return .upgradeRequired }
    let keys = headers.all("Sec-WebSocket-Key")
    guard keys.count == 1, keys[0].utf8.count == 24, Data(base64Encoded: keys[0])?.count == 16 else {
      return .malformed
    }
    return .accepted(accept(key: keys[0]))
  }

  static func accept(key: String) -> String {
    Data(SHA1.hash(Array((key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11").utf8))).base64EncodedString()
  }

  private static func lists(_ headers: HTTPHeaders, _ name: String, _ token: String) -> Bool {
    headers.values(of: name).contains { value in
      value.utf8.split(separator: UInt8(ascii: ",")).contains { part in
        String(Substring(part).trimmingBlanks).isExactlyIgnoringCase(token)
      }
    }
  }
}
