import Basics
public import HTTPServer

/// Entity tags (RFC 9110, 8.8.3) and the conditions on them.
public enum EntityTag {
  /// The tag of an answer with these bytes, from their hash.
  public static func of(_ bytes: [UInt8]) -> String {
    "\"\(HexadecimalText.string(Array(Sodium.hash(bytes).prefix(12))))\""
  }

  /// Whether `If-None-Match` contains the tag by weak comparison, so that the answer is 304.
  public static func matches(_ tag: String, ifNoneMatch request: HTTPRequest) -> Bool {
    request.headers.values(of: "If-None-Match").contains { header in
      header.utf8.split(separator: UInt8(ascii: ",")).contains { candidate in
        let text = Substring(candidate).trimmingBlanks
        let strong = text.utf8.starts(with: "W/".utf8) ? text.utf8.dropFirst(2) : text.utf8
        return strong.elementsEqual(tag.utf8) || strong.elementsEqual("*".utf8)
      }
    }
  }

  /// The answer with its tag, or 304 if the client has that version. The client may store it, but must revalidate it before
  /// each use.
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
