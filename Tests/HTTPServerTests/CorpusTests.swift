import Foundation
import HTTPServer
import Testing

/// Requests that never become complete: cut off at any byte, or without an end.
@Suite struct CorpusTests {
  private static let whole = [
    "GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n",
    "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nabcde",
    "PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: 1\r\n\r\n",
    "PUT /echo HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\nabcde",
  ]

  @Test(arguments: whole)
  func aRequestThatIsCutOffIsNeverServed(request: String) async throws {
    let bytes = Array(request.utf8)
    // libmicrohttpd can overlook an end that arrives together with the last bytes; the server's own limits cover that.
    try await serve {
      $0.sweepInterval = .milliseconds(20)
      $0.idleLimit = .milliseconds(500)
      $0.requestLimit = .milliseconds(500)
    } body: { port in
      for length in 0..<bytes.count {
        let client = try RawClient(port: port)
        client.send(Array(bytes[..<length]))
        client.finishSending()
        let answer = String(decoding: try #require(client.readToEnd(), "cut off at \(length)"), as: UTF8.self)
        #expect(!answer.contains("HTTP/1.1 2"), "served when cut off at byte \(length)")
      }
      let client = try RawClient(port: port)
      client.send(bytes)
      var answer = client.readAnswer()
      if answer?.status == 100 { answer = client.readAnswer() }
      #expect(answer?.status == 200)
    }
  }

  /// Each piece is sent again and again. The server closes the connection long before this client stops.
  @Test(arguments: [
    ("GET /", "a"), ("GET /hello/a HTTP/1.1\r\nHost: x\r\nX: ", "a"),
    ("GET /hello/a HTTP/1.1\r\nHost: x\r\n", "X: a\r\n"),
    ("GET /hello/a HTTP/1.1\r\nHost: x\r\nX: a\r\n", " folded\r\n"), ("GET /hello/a HTTP/1.1\r\nHost: x\r\n", "a"),
    ("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "0"),
    ("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3;", "a"),
    ("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "T: a\r\n"),
    ("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\na\r\n"),
    ("", "a"), ("", "\u{0}"), ("", "\r\n"), ("GET", " "),
  ])
  func whatHasNoEndIsEnded(start: String, piece: String) async throws {
    try await serve {
      // Blank lines before a request only cost time.
      $0.sweepInterval = .milliseconds(50)
      $0.idleLimit = .seconds(1)
    } body: { port in
      let client = try RawClient(port: port)
      client.send(start)
      let pieces = Array(String(repeating: piece, count: 16_384 / piece.utf8.count).utf8)
      let end = Date(timeIntervalSinceNow: 20)
      var sent = 0
      while !client.isHungUp, Date() < end {
        client.send(pieces)
        sent += pieces.count
        if piece == "\r\n" { Thread.sleep(forTimeInterval: 0.01) }
      }
      #expect(client.isHungUp, "it still listens after \(sent) bytes")
      let quick = try RawClient(port: port)
      quick.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(quick.readAnswer()?.status == 200)
    }
  }

  @Test func aThousandSlowSendersDelayNoOtherClient() async throws {
    raiseOpenFileLimit()
    try await serve {
      $0.sweepInterval = .milliseconds(100)
      $0.requestLimit = .seconds(6)
    } body: { port in
      let slow = try (0..<1_000).map { _ in try RawClient(port: port) }
      for client in slow { client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nX-Slow: ") }
      let quick = try RawClient(port: port)
      for _ in 0..<3 {
        for client in slow { client.send("x") }
        for _ in 0..<100 {
          quick.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
          #expect(quick.readAnswer()?.status == 200)
        }
        Thread.sleep(forTimeInterval: 1)
      }
      for client in slow { #expect(client.readToEnd() != nil, "never cut off") }
      quick.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(quick.readAnswer()?.status == 200)
    }
  }
}
