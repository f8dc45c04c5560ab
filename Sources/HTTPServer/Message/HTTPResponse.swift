/// A handler's answer.
public struct HTTPResponse: Sendable {
  public var status: Int
  public var headers: HTTPHeaders
  public var body: [UInt8]
  /// Set for a 101: the handler that takes over the connection.
  var upgrade: WebSocketUpgrade?

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
}
