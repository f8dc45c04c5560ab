import Basics
import Foundation
import Telemetry
import Testing

@testable import HTTPServer

@Suite struct DrainTests {
  @Test func requestsInFlightAreAnsweredAndTheirConnectionsClosed() async throws {
    let started = AsyncStream<Void>.makeStream()
    let gate = AsyncStream<Void>.makeStream()
    let (server, port) = try startServer(routes: { router in
      router.on(.get, "/wait") { _ in
        started.continuation.yield()
        for await _ in gate.stream {}
        return HTTPResponse(status: 200, text: "finished")
      }
    })
    let clients = try (0..<20).map { _ in try RawClient(port: port) }
    let idle = try RawClient(port: port)
    for client in clients { client.send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n") }
    var waiting = clients.count
    for await _ in started.stream {
      waiting -= 1
      if waiting == 0 { break }
    }
    async let drained: Void = server.drain()
    let box = Unchecked((clients, idle))
    let result = await onThread {
      // The idle connection is closed while the others wait, and no new one is accepted.
      #expect(box.value.1.isEnded)
      #expect(refusesConnections(port: port))
      gate.continuation.finish()
      for client in box.value.0 {
        let answer = try #require(client.readAnswer())
        #expect(answer.text == "finished" && answer["Connection"]?.lowercased() == "close")
        #expect(client.isEnded)
      }
    }
    try result.get()
    await drained
  }

  @Test func aConnectionThatIsNotYetAcceptedIsServed() async throws {
    // Busy loops accept no connection; the kernel accepts them all the same.
    let gate = DispatchSemaphore(value: 0)
    let held = AsyncStream<Void>.makeStream()
    let (server, port) = try startServer {
      $0.loops = 1
    } routes: { router in
      router.on(.get, "/hold") { _ in
        held.continuation.yield()
        block(on: gate)
        return HTTPResponse(status: 200, text: "held")
      }
      router.on(.get, "/") { _ in HTTPResponse(status: 200, text: "served") }
    }
    let holder = try RawClient(port: port)
    holder.send("GET /hold HTTP/1.1\r\nHost: x\r\n\r\n")
    for await _ in held.stream { break }
    let waiting = try (0..<20).map { _ in try RawClient(port: port) }
    for client in waiting { client.send("GET / HTTP/1.1\r\nHost: x\r\n\r\n") }
    async let drained: Void = server.drain()
    // Past the moment at which the loop would have accepted them by itself.
    try await Task.sleep(for: .milliseconds(200))
    gate.signal()
    let box = Unchecked((holder, waiting))
    try await onThread {
      #expect(box.value.0.readAnswer()?.text == "held")
      for client in box.value.1 { #expect(client.readAnswer()?.text == "served") }
    }.get()
    await drained
  }

  /// A client considers its connection established one packet before the kernel here does: this packet is delayed.
  @Test func aHandshakeUnderWayIsAwaitedAndNoNewClientAccepted() async throws {
    let (server, port) = try startServer {
      // Data that the client sends at once arrives before its connection is accepted, and again after some seconds.
      $0.drainIdleLimit = .seconds(8)
    } routes: { router in
      router.on(.get, "/") { _ in HTTPResponse(status: 200, text: "served") }
    }
    let box = Unchecked(try HalfOpenClient(port: port))
    async let drained: Void = server.drain()
    try await Task.sleep(for: .milliseconds(150))
    let seen = try await onThread {
      let newcomer = try HalfOpenClient(port: port)
      newcomer.hear()
      let early = newcomer.outcome(within: 0.3)
      box.value.hear()
      let connected = box.value.outcome(within: 5)
      let client = RawClient(connected: dup(box.value.descriptor))
      client.send("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      return (early, connected, client.readAnswer()?.text, newcomer.outcome(within: 10))
    }.get()
    #expect(seen.0 == nil, "a newcomer is neither let in nor refused")
    #expect(seen.1 == 0 && seen.2 == "served")
    #expect(seen.3 == ECONNREFUSED, "by then the port is closed")
    await drained
  }

  @Test func aHandshakeThatNeverEndsHoldsTheDrainOnlyToItsLimit() async throws {
    let (server, port) = try startServer(configure: { $0.handshakeLimit = .milliseconds(100) })
    let client = try HalfOpenClient(port: port)
    await server.drain()
    client.hear()
    #expect(client.outcome(within: 10) == ECONNREFUSED)
  }

  @Test func theTableOfSocketsIsRead() {
    let table = Array(
      """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
         7: 0100007F:00FB 00000000:0000 0A 00000000:00000000 00:00000000 00000000   999        0 9193877 2 0 100 0
        49: 0100007F:9C16 0100007F:00FB 02 00000001:00000000 01:0000005E 00000000   999        0 9193878 2 0 100 0
      1062: 0100007F:D5FC 0100007F:9C16 03 00000000:00000000 01:0000005E 00000000   999        0 0 0 0
      1063: 00000000000000000000000001000000:1F90 00000000000000000000000001000000:C4A2 03 00000000:00000000 01:0 0
      """.utf8
    )
    #expect(SocketTable.hasHandshake(table, port: 0xD5FC))
    #expect(SocketTable.hasHandshake(table, port: 8_080))
    #expect(!SocketTable.hasHandshake(table, port: 0xFB), "that one listens")
    #expect(!SocketTable.hasHandshake(table, port: 0x9C16), "that one asks")
    #expect(!SocketTable.hasHandshake([], port: 8_080))
  }

  @Test func drainsWithManyConnectionsUnderWay() async throws {
    let asked = AsyncStream<Void>.makeStream()
    let (server, port) = try startServer(routes: { router in
      router.on(.put, "/turn") { request in
        asked.continuation.yield()
        try? await Task.sleep(for: .milliseconds(Int.random(in: 0...5)))
        return HTTPResponse(status: 200, body: request.body)
      }
    })
    async let tally = onThread { try Crowd(port: port, connections: 64, rounds: 1_000_000).run(limit: 60) }
    var waiting = 500
    for await _ in asked.stream {
      waiting -= 1
      if waiting == 0 { break }
    }
    await server.drain()
    let result = try await tally.get()
    #expect(result.wrong == 0 && result.answered > 400)
    // An active client's connection is never closed on it.
    #expect(result.lost == 0)
  }

  @Test func aHandlerThatNeverEndsHoldsTheDrainOnlyToItsLimit() async throws {
    let never = AsyncStream<Void>.makeStream()
    let (server, port) = try startServer {
      $0.drainLimit = .milliseconds(200)
    } routes: { router in
      router.on(.get, "/wait") { _ in
        for await _ in never.stream {}
        return HTTPResponse(status: 200)
      }
    }
    let client = try RawClient(port: port)
    client.send("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n")
    try await Task.sleep(for: .milliseconds(200))
    await server.drain()
    #expect(refusesConnections(port: port))
    // Let the loop's thread end with the test.
    never.continuation.finish()
  }

  @Test func drainingTwiceIsDrainingOnce() async throws {
    let (server, port) = try startServer()
    async let first: Void = server.drain()
    async let second: Void = server.drain()
    _ = await (first, second)
    #expect(refusesConnections(port: port))
  }
}

/// Blocks the thread, which the compiler does not allow in an asynchronous function; here it is intended.
private func block(on gate: DispatchSemaphore) { gate.wait() }

/// Polls until the port is closed.
private func refusesConnections(port: Int) -> Bool {
  let end = Date(timeIntervalSinceNow: 10)
  while Date() < end {
    if (try? RawClient(port: port)) == nil { return true }
    Thread.sleep(forTimeInterval: 0.01)
  }
  return false
}

/// Moves a value that one thread at a time uses to another thread.
struct Unchecked<Value>: @unchecked Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

@Suite struct ThreadTests {
  /// The second of three loops gets no thread: the server does not start, and releases what it had begun.
  @Test func aLoopWithoutAThreadIsNoServer() async throws {
    let given = Protected(0)
    var configuration = HTTPServerConfiguration(port: 0, loops: 3)
    configuration.metrics = Metrics()
    let server = HTTPServer(configuration: configuration, router: Router(metrics: Metrics())) {
      (name, body) throws(NativeThreadError) in
      guard
        given.withLock({
          $0 += 1; return $0
        }) == 1
      else { throw NativeThreadError(name: name, code: EAGAIN) }
      try NativeThread.start(name) {
        body()
        given.withLock { $0 = -1 }
      }
    }
    let error = #expect(throws: HTTPServerError.self) { try server.start() }
    #expect(error?.description.contains("no thread could be started for http") == true)
    // The loop that had a thread has ended.
    while given.withLock({ $0 }) != -1 { try await Task.sleep(for: .milliseconds(5)) }
  }
}
