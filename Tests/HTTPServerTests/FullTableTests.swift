import Foundation
import HTTPServer
import Telemetry
import Testing

/// More connections than the limit: the newest is served.
@Suite struct FullTableTests {
  private static let ask = "GET /hello/a HTTP/1.1\r\nHost: x\r\n\r\n"

  /// No time limit helps here: a connection without a request is closed to make room.
  @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: x\r\n"])
  func silentConnectionsGiveWayToTheNewest(sent: String) async throws {
    raiseOpenFileLimit()
    try await serve {
      $0.loops = 1
      $0.maximumConnections = 64
    } body: { port in
      let first = try RawClient(port: port)
      first.send(Self.ask)
      #expect(first.readAnswer()?.status == 200)
      var silent: [RawClient] = []
      for _ in 0..<300 {
        silent.append(try RawClient(port: port))
        silent.last?.send(sent)
      }
      let newest = try RawClient(port: port)
      newest.send(Self.ask)
      #expect(newest.readAnswer()?.status == 200)
      #expect(silent[0].isEnded, "the oldest gave way")
      first.send(Self.ask)
      #expect(first.readAnswer()?.status == 200, "a connection that asked before did not")
    }
  }

  @Test func ifAllHaveSentRequestsTheOneIdleLongestIsClosed() async throws {
    try await serve {
      $0.loops = 1
      $0.maximumConnections = 8
    } body: { port in
      let clients = try (0..<8).map { _ in try RawClient(port: port) }
      for client in clients {
        client.send(Self.ask)
        #expect(client.readAnswer()?.status == 200)
      }
      let newest = try RawClient(port: port)
      newest.send(Self.ask)
      #expect(newest.readAnswer()?.status == 200)
      #expect(clients[0].isEnded)
      clients[7].send(Self.ask)
      #expect(clients[7].readAnswer()?.status == 200)
    }
  }

  @Test func aConnectionThatDoesNotAskIsCutOffSoonAndAKeptOneIsNot() async throws {
    try await serve {
      $0.sweepInterval = .milliseconds(20)
      $0.headLimit = .milliseconds(400)
    } body: { port in
      let kept = try RawClient(port: port)
      kept.send(Self.ask)
      #expect(kept.readAnswer()?.status == 200)
      for sent in ["", "GET /", "GET / HTTP/1.1\r\n", "GET / HTTP/1.1\r\nHost: x\r\nX-A: "] {
        let client = try RawClient(port: port)
        client.send(sent)
        #expect(client.readToEnd() != nil, "\(sent.debugDescription) is never cut off")
      }
      kept.send(Self.ask)
      #expect(kept.readAnswer()?.status == 200)
      // Its next head gets no more time than any other's.
      kept.send("GET / HTTP/1.1\r\n")
      #expect(kept.readToEnd() != nil)
    }
  }
}
