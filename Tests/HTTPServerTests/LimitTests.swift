import Foundation
import HTTPServer
import Testing

@Suite struct LimitTests {
  @Test(arguments: [(64 * 1_024, 200), (64 * 1_024 + 1, 413)])
  func aBodyWithALength(size: Int, status: Int) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nContent-Length: \(size)\r\n\r\n")
      if status == 200 { client.send([UInt8](repeating: 65, count: size)) }
      // The refusal arrives before a byte of the body was sent, and closes the connection.
      let answer = try #require(client.readAnswer())
      #expect(answer.status == status)
      if status == 413 { #expect(client.isEnded) } else { #expect(answer.body.count == size) }
    }
  }

  @Test(arguments: [(64, 200), (65, 413), (500, 413)])
  func aChunkedBodyIsReadToItsEndAndTheConnectionGoesOn(kilobytes: Int, status: Int) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
      let chunk = "400\r\n" + String(repeating: "x", count: 1_024) + "\r\n"
      for _ in 0..<kilobytes { client.send(chunk) }
      client.send("0\r\n\r\n")
      #expect(client.readAnswer()?.status == status)
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(client.readAnswer()?.text == "hello a")
    }
  }

  @Test func aChunkedBodyWithoutEndIsCutOff() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("PUT /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n")
      let chunk = "10000\r\n" + String(repeating: "x", count: 65_536) + "\r\n"
      for _ in 0..<64 { client.send(chunk) }
      #expect(client.readAnswer() == nil && errno != EAGAIN)
    }
  }

  @Test(arguments: [(15_000, 200), (17_000, 431), (200_000, 431)])
  func headerFields(size: Int, status: Int) async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\nX-Big: \(String(repeating: "x", count: size))\r\n\r\n")
      #expect(client.readAnswer()?.status == status)
      if status != 200 { #expect(client.isEnded) }
    }
  }

  @Test func manyHeaderFields() async throws {
    try await serve { port in
      let client = try RawClient(port: port)
      let fields = (0..<3_000).map { "X-\($0): 12345678\r\n" }.joined()
      client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\(fields)\r\n")
      #expect(client.readAnswer()?.status == 431)
    }
  }

  @Test func aConnectionOverTheLimitWaitsUntilOneEnds() async throws {
    try await serve {
      $0.loops = 1
      $0.maximumConnections = 4
    } body: { port in
      var clients = try (0..<4).map { _ in try RawClient(port: port) }
      for client in clients {
        client.send("GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(client.readAnswer()?.status == 200)
      }
      let fifth = try RawClient(port: port)
      fifth.send("GET /hello/five HTTP/1.1\r\nHost: x\r\n\r\n")
      clients.removeAll()
      #expect(fifth.readAnswer()?.text == "hello five")
    }
  }
}
