import HTTPServer
import Testing

@Suite struct ServingTests {
  @Test func answersRequestsOneAfterAnotherOnAConnection() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.text == "hello a")
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12345")
      #expect(client.readAnswer()?.text == "12345")
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
      #expect(client.readAnswer()?.text == "abc")
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")
      let last = try #require(client.readAnswer())
      #expect(last.status == 200 && last["Connection"]?.lowercased() == "close")
      #expect(client.isEnded)
    }
  }

  @Test func requestsInOnePieceAreAnsweredInOrder() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      var requests = ""
      for number in 0..<50 {
        let body = "request \(number)"
        requests +=
          number % 2 == 0
          ? "GET /hello/\(number) HTTP/1.1\r\nHost: x\r\n\r\n"
          : "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
      }
      client.send(requests)
      for number in 0..<50 {
        #expect(client.readAnswer()?.text == (number % 2 == 0 ? "hello \(number)" : "request \(number)"))
      }
    }
  }

  @Test func headAnswersTheHeadersOfGetAndTheConnectionGoesOn() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("HEAD /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      let head = try #require(client.readAnswer(toHead: true))
      #expect(head.status == 200 && head["Content-Length"] == "7")
      client.send("GET /hello/b HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.text == "hello b")
    }
  }

  @Test func unknownRoutesAndMethods() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.status == 404)
      client.send("DELETE /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      let answer = try #require(client.readAnswer())
      #expect(answer.status == 405 && answer["Allow"] == "GET, HEAD")
    }
  }

  @Test(arguments: [
    ("plain.id_1-2", true), (String(repeating: "a", count: 65), false), ("a b", false), ("a\"b", false),
  ])
  func aPlainRequestIDIsKeptAndAnyOtherReplaced(sent: String, isKept: Bool) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\nX-Request-Id: \(sent)\r\n\r\n")
      let identifiers = try #require(client.readAnswer()).all("X-Request-Id")
      #expect(identifiers.count == 1)
      #expect((identifiers.first == sent) == isKept)
      #expect(identifiers.first?.isEmpty == false)
    }
  }

  @Test func eachAnswerIsLogged() async throws {
    let logged = AsyncStream<[AccessLogEntry]>.makeStream()
    try await serve(configure: { $0.accessLog = { logged.continuation.yield($0) } }) { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nX-Request-Id: mine\r\nContent-Length: 5\r\n\r\n12345")
      client.send("GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n")
      _ = client.readToEnd()
    }
    var entries: [AccessLogEntry] = []
    for await batch in logged.stream {
      entries += batch
      if entries.count >= 2 { break }
    }
    #expect(entries.map(\.status) == [200, 400] && entries.map(\.target) == ["/echo", "/%zz"])
    #expect(entries[0].requestID == "mine" && entries[0].requestBytes == 5 && entries[0].responseBytes == 5)
    #expect(entries.allSatisfy { $0.clientNetwork == "127.0.0.0/24" && $0.duration > .zero })
    #expect(entries[0].trace != nil && entries[1].trace == nil, "refused requests had no span")
  }

  /// The address comes from a trusted proxy, and is shortened.
  @Test func theLogHasTheClientsNetwork() async throws {
    let logged = AsyncStream<[AccessLogEntry]>.makeStream()
    let sent = [
      ("", "127.0.0.0/24"), ("203.0.113.77", "203.0.113.0/24"), ("203.0.113.77", "203.0.113.0/24"),
      ("2001:db8:1:2::3", "2001:db8:1:0:0:0:0:0/48"), ("10.1.2.3, 198.51.100.9", "198.51.100.0/24"),
    ]
    try await serve {
      $0.accessLog = { logged.continuation.yield($0) }
      $0.trustedProxies = TrustedProxies("127.0.0.0/8") ?? .none
    } body: { port in
      let client = try RawClient(port: port)
      for (forwarded, _) in sent {
        let field = forwarded.isEmpty ? "" : "X-Forwarded-For: \(forwarded)\r\n"
        client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\(field)\r\n")
        #expect(client.readAnswer()?.status == 200)
      }
    }
    var networks: [String] = []
    for await batch in logged.stream {
      networks += batch.map(\.clientNetwork)
      if networks.count == sent.count { break }
    }
    #expect(networks == sent.map(\.1))
  }

  @Test func aHandlersLineBreakWritesNoHeader() async throws {
    let routes: @Sendable (inout Router) -> Void = { router in
      router.on(.get, "/split") { _ in HTTPResponse(status: 200, headers: ["X-A": "1\r\nX-Evil: 1", "X-B": "2"]) }
    }
    try await serve(routes: routes) { port in
      let client = try RawClient(port: port)
      client.send("GET /split HTTP/1.1\r\nHost: x\r\n\r\n")
      let answer = try #require(client.readAnswer())
      #expect(answer["X-Evil"] == nil && answer["X-B"] == "2")
    }
  }
}
