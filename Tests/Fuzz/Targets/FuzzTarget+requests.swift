import Basics
import HTTPServer
import ServiceKit
import Telemetry

extension FuzzTarget {
  static let requests = [
    FuzzTarget(
      "target",
      seeds: [
        "/api/rounds/0192f0c4-7a10-7c01-9a51-3d5e8b1f4a01/cards/a%2Fb", "/api/rounds?limit=20&status=open&cursor=YWJj",
        "/a/%E2%9B%B3?q=a+b%20c&&=&x", "/",
      ],
      words: ["%2e%2e/", "%2F", "%c0%af", "//", "?", "&limit=101", "limit=", "+", "#"]
    ) { input in
      guard let text = String(validating: input, as: UTF8.self), let target = RequestTarget(text) else { return false }
      for part in target.segments + target.query.flatMap({ [$0.name, $0.value] }) {
        try must(part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }, "a control character got through")
      }
      let again = RequestTarget(
        "/" + target.segments.map(escaped).joined(separator: "/") + "?"
          + target.query.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&")
      )
      try must(
        again?.segments.map { ExactText($0) } == target.segments.map { ExactText($0) },
        "written again it has other segments"
      )
      try must(
        again?.query.map { ExactText($0.value) } == target.query.map { ExactText($0.value) },
        "written again it has another query"
      )
      return readQuery(HTTPRequest(method: .get, target: target))
    },
    FuzzTarget(
      "cookie",
      seeds: [
        "golf_session=" + String(repeating: "0a", count: 32),
        "a=b; golf_session=" + String(repeating: "f1", count: 32) + ";c",
      ],
      words: ["golf_session=", "; ", "=", "__Host-", String(repeating: "0", count: 64)]
    ) { input in
      let header = String(decoding: input, as: UTF8.self)
      let cookie = SessionCookie(isBehindTLS: false)
      guard let token = cookie.token(in: try request(.get, "/", ["Cookie": header])) else { return false }
      try must(Array(header.utf8).contains(Array(("golf_session=" + token.text).utf8)), "a token that was not sent")
      try must(token.text.utf8.count == 64 && !cookie.setting(token).contains("\n"), "no token")
      return true
    },
    FuzzTarget(
      "websocket",
      seeds: [
        """
        Upgrade: websocket
        Connection: keep-alive, Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        """
      ],
      words: ["Sec-WebSocket-Key: ", "websocket", "upgrade,", "==", "13"]
    ) { input in
      let headers = fields(input)
      let answer = HTTPResponse.webSocket(try request(.get, "/", headers)) { _ in }
      try must([101, 400, 426].contains(answer.status), "a handshake is answered \(answer.status)")
      guard answer.status == 101 else { return false }
      try must(headers.all("Sec-WebSocket-Key").count == 1, "accepted without one key")
      try must(answer.headers["Sec-WebSocket-Accept"]?.utf8.count == 28, "no SHA-1 in Base64")
      return true
    },
    FuzzTarget(
      "headers",
      seeds: [
        """
        traceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01
        If-None-Match: W/"abc", "def"
        X-Request-Id: tee-time.7
        """
      ],
      words: ["*", "\"abc\"", "W/", "00-", "-01", "traceparent: "]
    ) { input in
      let headers = fields(input)
      let id = RequestID.accepted(headers["X-Request-Id"])
      try must((1...64).contains(id.utf8.count), "a request's id of \(id.utf8.count) bytes")
      _ = EntityTag.matches("\"abc\"", ifNoneMatch: try request(.get, "/", headers))
      guard let trace = headers["traceparent"].flatMap({ TraceContext(traceparent: $0) }) else { return false }
      try must(trace.traceparent.utf8.count == 55, "a trace that is none")
      try must(TraceContext(traceparent: trace.traceparent) == trace, "written and read again it is another trace")
      return true
    },
  ]

  private static func readQuery(_ request: HTTPRequest) -> Bool {
    var query = QueryReader(request)
    _ = query.integer("limit", in: 1...100)
    _ = query.uuid("course")
    _ = query.value("status", allowed: "open or finished") {
      $0.isExactly("open") || $0.isExactly("finished") ? $0 : nil
    }
    return (try? query.finish()) != nil
  }

  /// Percent-encodes everything except letters and digits.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "z"):
        byte > UInt8(ascii: "Z") && byte < UInt8(ascii: "a") ? hexadecimal(byte) : String(UnicodeScalar(byte))
      default: hexadecimal(byte)
      }
    }.joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String { (byte < 16 ? "%0" : "%") + String(byte, radix: 16) }

  /// Lines of `name: value`.
  static func fields(_ input: [UInt8]) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for line in String(decoding: input, as: UTF8.self).utf8.split(separator: UInt8(ascii: "\n")) {
      let sides = line.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      headers.add(String(Substring(sides[0])), String(Substring(sides[1].drop { $0 == UInt8(ascii: " ") })))
    }
    return headers
  }
}
