internal import Basics
internal import HTTPServer

/// Refuses unsafe requests that another site made the browser send.
///
/// A browser says where such a request comes from, and a page of another site cannot keep it from that: `Origin` with
/// every unsafe request that crosses sites, `Sec-Fetch-Site` with all of them. What has neither was sent by no browser,
/// which has no user's cookie either. JSON cannot be sent across sites without asking first, so nothing else is taken.
enum CrossSite {
  static func check(_ request: HTTPRequest) throws(Problem) {
    guard !request.method.isSafe else { return }
    guard
      request.headers.values(of: "Sec-Fetch-Site").allSatisfy({ $0.isExactly("same-origin") || $0.isExactly("none") })
    else { throw .crossSite }
    let host = request.headers["Host"] ?? ""
    // The page of the same name without TLS is another site. Where no proxy says how the client came, either is taken.
    let own = isBehindTLS(request) ? ["https://" + host] : ["https://" + host, "http://" + host]
    guard request.headers.values(of: "Origin").allSatisfy({ origin in own.contains { $0.isExactly(origin) } }) else {
      throw .crossSite
    }
    let isPlain = request.body.isEmpty && request.headers["Content-Type"] == nil
    guard isPlain || request.isJSON else { throw .unsupportedMediaType }
  }

  /// As the proxy that ended the TLS says. Whoever else says so makes the check stricter for his own requests alone.
  private static func isBehindTLS(_ request: HTTPRequest) -> Bool {
    request.headers.values(of: "X-Forwarded-Proto").contains { $0.isExactly("https") }
  }
}

extension HTTPRequest {
  /// Whether the body says that it is `application/json`, whatever its parameters.
  var isJSON: Bool {
    var types = headers.values(of: "Content-Type").makeIterator()
    guard let type = types.next(), types.next() == nil else { return false }
    let essence = Substring(type.utf8.prefix { $0 != UInt8(ascii: ";") }).trimmingBlanks
    return String(essence).isExactlyIgnoringCase("application/json")
  }
}
