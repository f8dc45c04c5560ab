internal import ByteText
public import HTTPServer

/// Entity tags (RFC 9110, 8.8.3) and the conditions on them.
public enum EntityTag {
  /// A tag that names these bytes.
  public static func of(_ bytes: [UInt8]) -> String {
    "\"\(HexadecimalText.string(Array(Sodium.hash(bytes).prefix(12))))\""
  }

  /// Whether `If-None-Match` names the tag, weakly compared: then 304.
  public static func matches(_ tag: String, ifNoneMatch request: HTTPRequest) -> Bool {
    request.headers.values(of: "If-None-Match").contains { header in
      header.split(separator: ",").contains { candidate in
        var text = Substring(candidate.trimmingPrefix(while: { $0 == " " }))
        while text.last == " " { text.removeLast() }
        if text.hasPrefix("W/") { text = text.dropFirst(2) }
        return text == tag || text == "*"
      }
    }
  }

  /// The answer with its tag, or 304 where the client has it. The client's own cache may store it, and asks each time.
  public static func answer(_ response: consuming HTTPResponse, tag: String, to request: HTTPRequest) -> HTTPResponse {
    if matches(tag, ifNoneMatch: request) {
      response.status = 304
      response.body = []
      response.headers["Content-Type"] = nil
    }
    response.headers["ETag"] = tag
    response.headers["Cache-Control"] = "private, no-cache"
    return response
  }
}
