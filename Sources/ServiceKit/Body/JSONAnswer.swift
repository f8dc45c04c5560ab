internal import Basics
public import HTTPServer

/// Answers in JSON.
public enum JSONAnswer {
  /// Encodes a value; keys in their sorted order, so that the same value is always the same bytes. No cache may store
  /// the answer, unless `EntityTag` gives it a tag to be asked for by.
  public static func make(_ status: Int, _ value: some Encodable) throws -> HTTPResponse {
    make(status, bytes: try CanonicalJSON.encode(value))
  }

  public static func make(_ status: Int, bytes: [UInt8]) -> HTTPResponse {
    // With room for what a handler adds.
    var headers = HTTPHeaders(reserving: 6)
    headers.add("Content-Type", "application/json")
    headers.add("Cache-Control", "no-store")
    return HTTPResponse(status: status, headers: headers, body: bytes)
  }
}
