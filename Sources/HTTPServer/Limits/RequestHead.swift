import Basics

/// Checks a request's header fields before its body is read (RFC 9112, 6).
enum RequestHead {
  enum Body: Hashable {
    case length(Int)
    case chunked
  }

  /// The most fields a head may have; about ten are usual.
  static let maximumFields = 100

  static func check(
    method: HTTPMethod,
    version: String,
    headers: HTTPHeaders,
    maximumHeaderBytes: Int,
    maximumBodyBytes: Int
  ) -> Result<Body, HTTPRefusalError> {
    var bytes = 0
    var isSound = true
    var hosts = 0
    var lengths: [String] = []
    var codings: [String] = []
    for (name, value) in headers.fields {
      bytes += name.utf8.count + value.utf8.count + 4
      isSound = isSound && isToken(name) && isValue(value)
      if name.isExactlyIgnoringCase("Host") { hosts += 1 }
      if name.isExactlyIgnoringCase("Content-Length") { lengths.append(value) }
      if name.isExactlyIgnoringCase("Transfer-Encoding") { codings.append(value) }
    }
    guard bytes <= maximumHeaderBytes, headers.fields.count <= maximumFields else {
      return .failure(.init(.headersTooLarge))
    }
    // libmicrohttpd reads `Content-Length : 1` as a field of another name, and its body as the next request.
    guard isSound else { return .failure(.init(.badHeader)) }
    guard method.rawValue.utf8.count <= HTTPMethod.maximumBytes, isToken(method.rawValue) else {
      return .failure(.init(.badMethod))
    }
    // RFC 9112, 3.2: HTTP/1.0 needs no `Host`.
    guard hosts == 1 || hosts == 0 && version.isExactly("HTTP/1.0") else { return .failure(.init(.repeatedHost)) }
    guard codings.isEmpty || lengths.isEmpty else { return .failure(.init(.lengthAndCoding)) }
    guard lengths.count <= 1 else { return .failure(.init(.repeatedContentLength)) }
    guard codings.isEmpty else {
      // HTTP/1.0 has no transfer codings: a proxy in front may have read the body differently.
      guard version.isExactly("HTTP/1.1") else { return .failure(.init(.unknownCoding)) }
      return codings.count == 1 && codings[0].isExactlyIgnoringCase("chunked")
        ? .success(.chunked) : .failure(.init(.unknownCoding))
    }
    guard let text = lengths.first else { return .success(.length(0)) }
    guard !text.isEmpty, text.allBytes({ (0x30...0x39).contains($0) }), text.utf8.count <= 19,
      let length = Int(text)
    else { return .failure(.init(.badContentLength)) }
    return length <= maximumBodyBytes ? .success(.length(length)) : .failure(.init(.bodyTooLarge))
  }

  /// A token as defined in RFC 9110, 5.6.2.
  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.allBytes {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"),
          UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "^")...UInt8(ascii: "`"),
          UInt8(ascii: "|"), UInt8(ascii: "~"):
          true
        default: false
        }
      }
  }

  /// A field value as defined in RFC 9110, 5.5: no control character except tab.
  private static func isValue(_ value: String) -> Bool {
    value.allBytes { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
  }
}
