import Foundation
import HTTPServer
import Testing

/// Clients that are slow, disconnect, or send half a request.
@Suite struct SlowClientTests {
  /// A byte now and then restarts libmicrohttpd's own limit; the server's counts from the request line.
  @Test(arguments: [
    "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n",
    "PUT /echo HTTP/1.1\r\nHost: x\r\nX-Slow: ",
  ])
  func aSlowSenderIsCutOff(start: String) async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(50)
      $0.requestLimit = .milliseconds(500)
    } body: { port in
      let client = try RawClient(port: port)
      client.send(start)
      #expect(dripUntilEnded(client))
    }
  }

  @Test func aSlowRequestLineIsCutOff() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(50)
      $0.idleLimit = .milliseconds(500)
    } body: { port in
      let client = try RawClient(port: port)
      client.send("GET /")
      #expect(dripUntilEnded(client))
    }
  }

  @Test func aClientThatDoesNotTakeItsAnswerIsCutOff() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(50)
      $0.requestLimit = .milliseconds(500)
    } routes: { router in
      router.on(.get, "/large") { _ in HTTPResponse(status: 200, body: [UInt8](repeating: 65, count: 32_000_000)) }
    } body: { port in
      let client = try RawClient(port: port, receiveBuffer: 4_096)
      client.send("GET /large HTTP/1.1\r\nHost: x\r\n\r\n")
      Thread.sleep(forTimeInterval: 2)
      #expect((client.readToEnd() ?? []).count < 32_000_000)
    }
  }

  @Test func anIdleConnectionIsClosedAndABusyOneIsNot() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(50)
      $0.idleLimit = .milliseconds(300)
      $0.requestLimit = .milliseconds(300)
    } routes: { router in
      router.on(.get, "/long") { _ in
        try? await Task.sleep(for: .milliseconds(1_200))
        return HTTPResponse(status: 200, text: "done")
      }
    } body: { port in
      let idle = try RawClient(port: port)
      let busy = try RawClient(port: port)
      busy.send("GET /long HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(idle.isEnded)
      #expect(busy.readAnswer()?.text == "done")
    }
  }

  @Test func slowSendersDelayNoOtherClient() async throws {
    try await serve {
      $0.loops = 1
    } body: { port in
      let slow = try (0..<100).map { _ in try RawClient(port: port) }
      for client in slow { client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12") }
      let quick = try RawClient(port: port)
      for _ in 0..<100 {
        quick.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(quick.readAnswer()?.status == 200)
      }
      for client in slow { client.send("345") }
      for client in slow { #expect(client.readAnswer()?.text == "12345") }
    }
  }

  @Test func aRequestInSingleBytes() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      for byte in "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc".utf8 { client.send([byte]) }
      #expect(client.readAnswer()?.text == "abc")
    }
  }

  @Test func aClientThatOnlyReadsFromNowOnGetsItsAnswer() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc")
      client.finishSending()
      #expect(client.readAnswer()?.text == "abc")
      #expect(client.isEnded)
    }
  }

  @Test func aHalfSentRequestEndsWithItsConnection() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(50)
    } body: { port in
      for text in ["", "GET /he", "PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nabc"] {
        let client = try RawClient(port: port)
        client.send(text)
        client.finishSending()
        let rest = try #require(client.readToEnd())
        #expect(!String(decoding: rest, as: UTF8.self).hasPrefix("HTTP/1.1 2"))
      }
    }
  }

  /// The handlers of disconnected clients run to their end; the server goes on, and drains.
  @Test(arguments: [true, false])
  func abortedClientsLeaveNothingBehind(byReset: Bool) async throws {
    try await serve {
      $0.loops = 1
    } routes: { router in
      router.on(.put, "/later") { request in
        try? await Task.sleep(for: .milliseconds(Int.random(in: 1...100)))
        return HTTPResponse(status: 200, body: request.body)
      }
    } body: { port in
      for turn in 0..<4 {
        for number in 0..<50 {
          let client = try RawClient(port: port)
          if byReset { client.resetOnClose() }
          let whole = "PUT /later HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n12345"
          client.send(number % 3 == 0 ? String(whole.dropLast(number % 40)) : whole)
        }
        let client = try RawClient(port: port)
        client.send("GET /hello/\(turn) HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(client.readAnswer()?.text == "hello \(turn)")
      }
    }
  }

  /// Sends a byte every 20 ms until the server closes the connection; false if it never does.
  private func dripUntilEnded(_ client: RawClient) -> Bool {
    let end = Date(timeIntervalSinceNow: 20)
    while Date() < end {
      client.send("a")
      var descriptor = pollfd(fd: client.descriptor, events: Int16(POLLIN | 0x2000), revents: 0)
      if poll(&descriptor, 1, 20) > 0 { return client.readToEnd() != nil }
    }
    return false
  }
}
