import Basics
public import HTTPServer

/// Responses with a JSON body.
public enum JSONAnswer {
  /// Encodes a value with sorted keys, so that equal values give equal bytes. No cache may store the response, unless
  /// `EntityTag` gives it a tag.
  public static func make(_ status: Int, _ value: some Encodable) throws -> HTTPResponse {
    make(status, bytes: try CanonicalJSON.encode(value))
  }

  public static func make(_ status: Int, bytes: [UInt8]) -> HTTPResponse {
    // Reserves space for the headers that a handler adds.
    var headers = HTTPHeaders(reserving: 6)
    headers.add("Content-Type", "application/json")
    headers.add("Cache-Control", "no-store")
    return HTTPResponse(status: status, headers: headers, body: bytes)
  }
}
