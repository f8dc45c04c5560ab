/// What a handler answers.
public struct HTTPResponse: Sendable {
  public var status: Int
  public var headers: HTTPHeaders
  public var body: [UInt8]
  /// Set for an upgrade; the rest is ignored but the headers.
  var upgrade: (any UpgradeProtocol)?

  public init(status: Int, headers: HTTPHeaders = [:], body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  public init(status: Int, headers: HTTPHeaders = [:], text: String, contentType: String = "text/plain; charset=utf-8")
  {
    self.init(status: status, headers: headers, body: Array(text.utf8))
    self.headers["Content-Type"] = contentType
  }

  /// Hands the connection over: 101 with these headers, then the protocol's own bytes.
  public static func upgrade(to protocol: any UpgradeProtocol, headers: HTTPHeaders) -> HTTPResponse {
    var response = HTTPResponse(status: 101, headers: headers)
    response.upgrade = `protocol`
    return response
  }
}

/// What takes a connection over after a 101 answer.
public protocol UpgradeProtocol: Sendable {
  /// Owns the connection from here on. `received` are bytes that came behind the request; the descriptor is
  /// non-blocking. Called on the loop's thread: return at once. The connection ends by `UpgradedConnection.close`.
  func take(_ connection: UpgradedConnection, received: [UInt8])
}
