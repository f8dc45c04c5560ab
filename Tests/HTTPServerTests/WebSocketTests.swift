import Foundation
import HTTPServer
import Testing

@Suite struct WebSocketTests {
  @Test func echoesUntilTheClientCloses() async throws {
    try await serveEcho { port in
      let socket = try WebSocketClient(port: port)
      #expect(socket.answer?.status == 101)
      #expect(socket.answer?["Sec-WebSocket-Accept"] == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")
      for text in ["hello", "", "⛳", String(repeating: "long ", count: 3_000)] {
        socket.send(text)
        #expect(socket.next()?.text == text)
      }
      socket.client.send(WebSocketClient.close(1_000))
      #expect(socket.next()?.closeCode == 1_000)
      #expect(socket.client.isEnded)
    }
  }

  @Test func framesSentTogetherWithTheHandshakeAreReceived() async throws {
    try await serveEcho { port in
      let early = WebSocketClient.frame("one") + WebSocketClient.frame("two")
      let socket = try WebSocketClient(port: port, early: early)
      #expect(socket.next()?.text == "one" && socket.next()?.text == "two")
    }
  }

  @Test func fragmentsAreOneMessageAndPingsAreAnsweredBetweenThem() async throws {
    try await serveEcho { port in
      let socket = try WebSocketClient(port: port)
      socket.client.send(WebSocketClient.frame(opcode: 1, final: false, Array("frag".utf8)))
      socket.client.send(WebSocketClient.frame(opcode: 9, Array("ping".utf8)))
      #expect(socket.next() == WebSocketClient.Frame(opcode: 10, payload: Array("ping".utf8)))
      socket.client.send(WebSocketClient.frame(opcode: 0, Array("ment".utf8)))
      #expect(socket.next()?.text == "fragment")
    }
  }

  @Test(arguments: [
    (WebSocketClient.frame(String(repeating: "x", count: 17_000)), 1_009),
    (WebSocketClient.frame(opcode: 2, [1, 2, 3]), 1_003),
    (WebSocketClient.frame(opcode: 1, [0xFF, 0xFE]), 1_007),
    (WebSocketClient.frame(opcode: 1, masked: false, [65]), 1_002),
    (WebSocketClient.frame(opcode: 3, [65]), 1_002),
    (WebSocketClient.frame(opcode: 0, [65]), 1_002),
  ])
  func whatIsNotAllowedEndsTheConnection(bytes: [UInt8], code: Int) async throws {
    try await serveEcho { port in
      let socket = try WebSocketClient(port: port)
      socket.client.send(bytes)
      #expect(socket.next()?.closeCode == code, "\(bytes.prefix(12))")
      socket.client.send(WebSocketClient.close(code))
      socket.client.finishSending()
      #expect(socket.client.isEnded)
    }
  }

  @Test(arguments: [
    ("GET /socket HTTP/1.1\r\nHost: x\r\n\r\n", 426),
    (WebSocketClient.handshake.replacingOccurrences(of: "Version: 13", with: "Version: 8"), 426),
    (WebSocketClient.handshake.replacingOccurrences(of: "Upgrade: websocket", with: "Upgrade: h2c"), 426),
    (WebSocketClient.handshake.replacingOccurrences(of: "dGhlIHNhbXBsZSBub25jZQ==", with: "short"), 400),
  ])
  func noHandshake(request: String, status: Int) async throws {
    try await serveEcho { port in
      let client = try RawClient(port: port)
      client.send(request)
      #expect(client.readAnswer()?.status == status)
      // The connection is still HTTP's.
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.text == "hello a")
    }
  }

  @Test func aSlowReaderGetsTheNewestState() async throws {
    let last = 20_000
    try await serve(routes: { router in
      router.on(.get, "/socket") { request in
        HTTPResponse.webSocket(request) { socket in
          for number in 0...last {
            socket.send("\(number) " + String(repeating: "x", count: 2_000), replacing: "state")
            if number % 100 == 0 { await Task.yield() }
          }
          for await _ in socket.messages {}
        }
      }
    }) { port in
      let socket = try WebSocketClient(port: port, receiveBuffer: 4_096)
      var seen = -1
      var frames = 0
      Thread.sleep(forTimeInterval: 0.3)
      while seen < last, let frame = socket.next() {
        let number = Int(frame.text.prefix { $0 != " " }) ?? -1
        #expect(number > seen)
        seen = number
        frames += 1
      }
      #expect(seen == last && frames < last)
    }
  }

  @Test func aReaderTooSlowForMessagesThatMustNotBeLostIsClosed() async throws {
    let ended = AsyncStream<Bool>.makeStream()
    try await serve(routes: { router in
      router.on(.get, "/socket") { request in
        HTTPResponse.webSocket(request) { socket in
          let text = String(repeating: "x", count: 10_000)
          while socket.isOpen {
            socket.send(text)
            await Task.yield()
          }
          ended.continuation.yield(socket.isOpen)
        }
      }
    }) { port in
      let socket = try WebSocketClient(port: port, receiveBuffer: 4_096)
      Thread.sleep(forTimeInterval: 0.3)
      var last: WebSocketClient.Frame?
      while last?.opcode != 8, let frame = socket.next() { last = frame }
      #expect(last?.closeCode == 1_013)
    }
    for await isOpen in ended.stream {
      #expect(!isOpen)
      break
    }
  }

  @Test(arguments: [true, false])
  func aHandlerIsToldThatItsClientIsGone(byReset: Bool) async throws {
    let ended = AsyncStream<Bool>.makeStream()
    try await serve(routes: { router in
      router.on(.get, "/socket") { request in
        HTTPResponse.webSocket(request) { socket in
          socket.send("welcome")
          try? await Task.sleep(for: .seconds(3_600))
          ended.continuation.yield(Task.isCancelled)
        }
      }
    }) { port in
      let socket = try WebSocketClient(port: port)
      #expect(socket.next()?.text == "welcome")
      if byReset { socket.client.resetOnClose() }
    }
    for await isCancelled in ended.stream {
      #expect(isCancelled)
      break
    }
  }

  @Test func aSilentPeerIsPingedAndThenClosed() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(20)
    } routes: { router in
      router.on(.get, "/socket") { request in
        var limits = WebSocketLimits()
        limits.pingInterval = .milliseconds(200)
        return HTTPResponse.webSocket(request, limits: limits) { socket in for await _ in socket.messages {} }
      }
    } body: { port in
      let socket = try WebSocketClient(port: port)
      for _ in 0..<4 {
        #expect(socket.next()?.opcode == 9)
        socket.client.send(WebSocketClient.frame(opcode: 10, []))
      }
      #expect(socket.next()?.opcode == 9)
      // The client does not answer this time.
      #expect(socket.client.readToEnd() != nil)
    }
  }

  @Test func theHandlersReturnClosesTheConnection() async throws {
    try await serve(routes: { router in
      router.on(.get, "/socket") { request in HTTPResponse.webSocket(request) { $0.send("bye") } }
    }) { port in
      let socket = try WebSocketClient(port: port)
      #expect(socket.next()?.text == "bye")
      #expect(socket.next()?.closeCode == 1_000)
      socket.client.send(WebSocketClient.close(1_000))
      #expect(socket.client.isEnded)
    }
  }

  @Test func drainSaysGoodbye() async throws {
    let (server, port) = try startServer(routes: Self.echo)
    let sockets = try (0..<10).map { _ in try WebSocketClient(port: port) }
    for socket in sockets {
      socket.send("here")
      #expect(socket.next()?.text == "here")
    }
    async let drained: Void = server.drain()
    let box = Unchecked(sockets)
    try await onThread {
      for socket in box.value {
        #expect(socket.next()?.closeCode == 1_001)
        socket.client.send(WebSocketClient.close(1_001))
        #expect(socket.client.isEnded)
      }
    }.get()
    await drained
  }

  /// One whose handshake is answered while the others are told already.
  @Test func drainSaysGoodbyeToALateSocketToo() async throws {
    let gate = AsyncStream<Void>.makeStream()
    let waits = AsyncStream<Void>.makeStream()
    let (server, port) = try startServer(configure: { $0.drainLimit = .seconds(3_600) }) { router in
      router.on(.get, "/socket") { request in
        waits.continuation.yield()
        for await _ in gate.stream { break }
        return HTTPResponse.webSocket(request) { socket in for await _ in socket.messages {} }
      }
      router.on(.get, "/early") { request in
        HTTPResponse.webSocket(request) { socket in for await _ in socket.messages {} }
      }
    }
    let early = try WebSocketClient(port: port, path: "/early")
    let client = try RawClient(port: port)
    client.send(WebSocketClient.handshake)
    for await _ in waits.stream { break }
    async let drained: Void = server.drain()
    let first = Unchecked(early)
    try await onThread {
      #expect(first.value.next()?.closeCode == 1_001)
      first.value.client.send(WebSocketClient.close(1_001))
    }.get()
    gate.continuation.yield()
    let late = Unchecked(client)
    try await onThread {
      #expect(late.value.readAnswer(toHead: true)?.status == 101)
      #expect(late.value.readBytes(4)?.prefix(1) == [0x88])
      late.value.send(WebSocketClient.close(1_001))
    }.get()
    await drained
  }

  @Test func drainLeavesASilentPeerAtItsLimit() async throws {
    let (server, port) = try startServer(configure: { $0.drainLimit = .milliseconds(300) }, routes: Self.echo)
    let socket = try WebSocketClient(port: port)
    await server.drain()
    #expect(socket.next()?.closeCode == 1_001)
    #expect(socket.client.isEnded)
  }

  private static func echo(_ router: inout Router) {
    router.on(.get, "/socket") { request in
      HTTPResponse.webSocket(request) { socket in
        for await text in socket.messages { socket.send(text) }
      }
    }
  }

  private func serveEcho(_ body: @escaping @Sendable (Int) throws -> Void) async throws {
    try await serve(routes: Self.echo, body: body)
  }
}
