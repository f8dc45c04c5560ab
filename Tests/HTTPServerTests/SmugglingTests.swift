import Foundation
import HTTPServer
import Testing

/// What two servers in a row could read differently is refused, and its connection closed: what stands behind it is
/// never taken for a request.
@Suite struct SmugglingTests {
  private static let hidden = "GET /hello/hidden HTTP/1.1\r\nHost: x\r\n\r\n"

  @Test(arguments: [
    "Host: x\r\nContent-Length: 1\r\nContent-Length: 1\r\n",
    "Host: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n",
    "Host: x\r\nContent-Length: 1, 1\r\n",
    "Host: x\r\nContent-Length: +1\r\n",
    "Host: x\r\nContent-Length: -1\r\n",
    "Host: x\r\nContent-Length: 0x1\r\n",
    "Host: x\r\nContent-Length: 1 1\r\n",
    "Host: x\r\nContent-Length: \r\n",
    "Host: x\r\nContent-Length: 99999999999999999999\r\n",
    "Host: x\r\nContent-Length : 1\r\n",
    "Host: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n",
    "Host: x\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n",
    "Host: x\r\nTransfer-Encoding : chunked\r\n",
    "Host: x\r\nTransfer-Encoding: gzip\r\n",
    "Host: x\r\nTransfer-Encoding: xchunked\r\n",
    "Host: x\r\nTransfer-Encoding: identity\r\n",
    "Host: x\r\nTransfer-Encoding: gzip, chunked\r\n",
    "Host: x\r\nTransfer-Encoding: chunked, chunked\r\n",
    "Host: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    "Host: x\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
    "Host: x\r\nTransfer-Encoding: \u{0B}chunked\r\n",
    "Host: x\r\nTransfer-Encoding: \r\n",
    "Host: x\r\nHost: y\r\n",
    "Host: x\r\nHost : y\r\n",
    "Host: x\r\nX-\u{7F}: 1\r\n",
    "Host: x\r\nX-A: a\u{01}b\r\n",
    "",
    "X-Host: x\r\n",
  ])
  func refused(headers: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\n\(headers)\r\n\(Self.hidden)")
      try expectRefusal(client)
    }
  }

  @Test(arguments: ["1.0", "0.9", "2.0"])
  func aTransferCodingBeforeHTTP11(version: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/\(version)\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n\(Self.hidden)")
      try expectRefusal(client)
    }
  }

  @Test(arguments: [
    "zz\r\nabc\r\n0\r\n\r\n", "-1\r\nabc\r\n0\r\n\r\n", "0x3\r\nabc\r\n0\r\n\r\n", "3\r\nabcd\r\n0\r\n\r\n",
    "FFFFFFFFFFFFFFFFF\r\nabc\r\n0\r\n\r\n",
  ])
  func aBrokenChunk(chunks: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(chunks)\(Self.hidden)")
      try expectRefusal(client)
    }
  }

  @Test(arguments: [
    "/hello/%00", "/hello/a%00b", "/hello/%zz", "/hello/%f", "/hello/%", "/hello/%ff", "/hello/%0a", "/hello/%0d%0aX",
    "/hello/%c0%af", "/hello/%7f", "hello", "*", "?a=%", "/hello/a?b=%zz", "/hello/a?b=%00",
  ])
  func aTargetThatDoesNotDecode(target: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n\(Self.hidden)")
      try expectRefusal(client)
    }
  }

  @Test(arguments: [
    ("/hello%2Fa", 404, ""), ("/hello/a%2Fb", 200, "hello a/b"), ("/secret/..%2Fhello/a", 404, ""),
    ("/x/../hello/a", 404, ""), ("/./hello/a", 404, ""), ("//hello/a", 404, ""), ("/hello/a/", 404, ""),
    ("/hello/..", 200, "hello .."), ("/hello/%2e%2e", 200, "hello .."), ("/%68ello/a", 200, "hello a"),
    ("/hello/", 404, ""), ("/hello/a;b", 200, "hello a;b"), ("/hello/%25%30%30", 200, "hello %00"),
    ("/hello/a+b", 200, "hello a+b"), ("/hello/%E2%9B%B3", 200, "hello ⛳"), ("/HELLO/a", 404, ""),
  ])
  func noSpellingReachesAnotherRoute(target: String, status: Int, text: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n")
      let answer = try #require(client.readAnswer())
      #expect(answer.status == status)
      if status == 200 { #expect(answer.text == text) }
    }
  }

  private func expectRefusal(_ client: RawClient) throws {
    let all = String(decoding: try #require(client.readToEnd(), "the connection stayed open"), as: UTF8.self)
    #expect(!all.contains("hello hidden"))
    #expect(!all.contains("HTTP/1.1 200"))
    // An answer that says so, or an end without one. (libmicrohttpd writes the head of its own refusals twice.)
    let statuses = Set(all.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) })
    #expect(statuses.isSubset(of: ["400", "413", "505"]) && statuses.count <= 1)
    #expect(all.isEmpty || all.hasPrefix("HTTP/1.1 "))
  }
}
