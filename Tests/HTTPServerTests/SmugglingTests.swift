import Basics
import Foundation
import HTTPServer
import Telemetry
import Testing

/// A request that two servers in a row could read differently is refused and its connection closed: the bytes after it
/// are never taken for a request.
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

  /// Including requests that libmicrohttpd would refuse by itself: one answer in our form, and counted.
  @Test(arguments: [
    ("1.1", "Host: x\r\nContent-Length: +2\r\n", 400), ("1.1", "Host: x\r\nContent-Length: -1\r\n", 400),
    ("1.1", "Host: x\r\nContent-Length: 2, 2\r\n", 400), ("1.1", "Host: x\r\nContent-Length: 0x2\r\n", 400),
    ("1.1", "Host: x\r\nContent-Length: 99999999999999999999\r\n", 413), ("1.1", "", 400),
    ("1.0", "Content-Length: +2\r\n", 400), ("1.0", "Host: x\r\nHost: y\r\n", 400),
  ])
  func aRefusalIsOneAnswerInOurForm(version: String, headers: String, status: Int) async throws {
    let metrics = Metrics()
    let logged = Protected<[AccessLogEntry]>([])
    try await serve {
      $0.metrics = metrics
      $0.accessLog = { entries in logged.withLock { $0 += entries } }
    } body: { port in
      // A neighbour whose head is still arriving is not taken for the refused request.
      let neighbour = try RawClient(port: port)
      neighbour.send("GET /hello/b HTTP/1.1\r\nHost: x\r\n")
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/\(version)\r\nX-Request-Id: mine\r\n\(headers)\r\n\(Self.hidden)")
      let answer = try #require(client.readAnswer())
      #expect(answer.status == status && answer["Content-Type"] == "text/plain; charset=utf-8")
      #expect(answer["X-Request-Id"] == "mine" && answer["Connection"] == "close")
      #expect(answer.text.hasSuffix(".\n") && client.isEnded, "nothing comes behind it")
      neighbour.send("\r\n")
      #expect(neighbour.readAnswer()?.text == "hello b")
    }
    #expect(metrics.counter("http_refused_requests_total", help: "", ["status": "\(status)"]).value == 1)
    // Each of the two loops logs by itself.
    #expect(logged.withLock { $0.map(\.status).sorted() } == [status, 200].sorted())
  }

  @Test func HTTP10MayDoWithoutAHost() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /hello/a HTTP/1.0\r\n\r\n")
      #expect(client.readAnswer()?.status == 200)
    }
  }

  @Test(arguments: ["a\u{315}", "G(T", String(repeating: "A", count: 33)])
  func aMethodThatIsNone(method: String) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("\(method) /hello/a HTTP/1.1\r\nHost: x\r\n\r\n\(Self.hidden)")
      try expectRefusal(client)
    }
  }

  @Test(arguments: [
    ("/hello" + String(repeating: "/a", count: 32), 414), ("/hello/a?" + String(repeating: "a=1&", count: 65), 414),
    ("/hello/a?" + String(repeating: "a=1&", count: 64), 200), ("/hello" + String(repeating: "/a", count: 31), 404),
  ])
  func aTargetHasSoManyParts(target: String, status: Int) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.status == status)
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
    // A refusal, or an end without an answer.
    let statuses = all.components(separatedBy: "HTTP/1.1 ").dropFirst().map { $0.prefix(3) }
    #expect(Set(statuses).isSubset(of: ["400", "413", "505"]) && statuses.count <= 1)
    #expect(all.isEmpty || all.hasPrefix("HTTP/1.1 "))
  }
}
