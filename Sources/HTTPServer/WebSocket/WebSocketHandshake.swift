internal import ByteText
internal import FoundationEssentials

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
