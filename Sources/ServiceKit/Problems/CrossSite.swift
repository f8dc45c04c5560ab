import Basics
public import HTTPServer

/// Refuses unsafe requests that a page of another site made the browser send.
///
/// A browser states the origin of such a request, and no page can prevent it: `Origin` in every unsafe cross-site request,
/// `Sec-Fetch-Site` in all requests. A request with neither was not sent by a browser, so it carries no user's cookie. A
/// cross-site request with a JSON body needs a preflight, so only JSON bodies are accepted.
public enum CrossSite {
  static func check(_ request: HTTPRequest) throws(Problem) {
    guard !request.method.isSafe else { return }
    try checkOrigin(request)
    let isPlain = request.body.isEmpty && request.headers["Content-Type"] == nil
    guard isPlain || request.isJSON else { throw .unsupportedMediaType }
  }

  /// Refuses a request that a page of another site made the browser send, whatever its method: for a WebSocket's
  /// handshake, which is a GET.
  public static func checkOrigin(_ request: HTTPRequest) throws(Problem) {
    guard
      request.headers.values(of: "Sec-Fetch-Site").allSatisfy({ $0.isExactly("same-origin") || $0.isExactly("none") })
    else { throw .crossSite }
    let host = request.headers["Host"] ?? ""
    // A page of the same host without TLS is another site. If no proxy reports the client's scheme, both are accepted.
    let own = isBehindTLS(request) ? ["https://" + host] : ["https://" + host, "http://" + host]
    guard request.headers.values(of: "Origin").allSatisfy({ origin in own.contains { $0.isExactly(origin) } }) else {
      throw .crossSite
    }
  }

  /// Whether the proxy that terminated TLS says so. A client that sends the header itself only makes the check stricter for
  /// its own requests.
  private static func isBehindTLS(_ request: HTTPRequest) -> Bool {
    request.headers.values(of: "X-Forwarded-Proto").contains { $0.isExactly("https") }
  }
}

extension HTTPRequest {
  /// Whether `Content-Type` is `application/json`, with any parameters.
  var isJSON: Bool {
    var types = headers.values(of: "Content-Type").makeIterator()
    guard let type = types.next(), types.next() == nil else { return false }
    let essence = Substring(type.utf8.prefix { $0 != UInt8(ascii: ";") }).trimmingBlanks
    return String(essence).isExactlyIgnoringCase("application/json")
  }
}
