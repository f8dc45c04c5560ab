import Foundation
import HTTPServer
import LiveUpdates
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.redis.isAvailable, "\(Availability.redis)"))
struct LiveHandshakeTests {
  @Test func `Pages of other sites open no socket`() async throws {
    try await SocketBench.with { bench in
      for header in [
        "Origin: https://evil.example", "Origin: http://golf.example.evil.example", "Origin: null",
        "Sec-Fetch-Site: cross-site", "Sec-Fetch-Site: same-site",
      ] {
        let client = try LiveClient(port: bench.port, headers: [header])
        #expect(client.status == 403 && client.answer.contains("/problems/cross-site"), "\(header)")
      }
      // Behind TLS a page without it is another site.
      let plain = ["Origin: http://golf.example", "X-Forwarded-Proto: https"]
      #expect(try LiveClient(port: bench.port, headers: plain).status == 403)
      for headers in [
        [], ["Origin: http://golf.example"], ["Origin: https://golf.example", "Sec-Fetch-Site: same-origin"],
      ] {
        #expect(try LiveClient(port: bench.port, headers: headers).status == 101, "\(headers)")
      }
    }
  }

  @Test func `Without keys there are no live updates, and the answer says so`() async throws {
    try await SocketBench.with(isOn: false) { bench in
      let client = try LiveClient(port: bench.port)
      #expect(client.status == 503 && client.answer.contains("/problems/live-off"))
      #expect(client.answer.contains("Retry-After: 600"))
      #expect(bench.live.tasks.isEmpty)
    }
  }

  @Test func `What is no handshake is answered with a problem`() async throws {
    try await SocketBench.with { bench in
      let plain = try LiveClient(port: bench.port, headers: ["Sec-WebSocket-Version: 8"])
      #expect(plain.status == 426 && plain.answer.contains("/problems/upgrade-required"))
      #expect(plain.answer.contains("Sec-WebSocket-Version: 13"))
      let twice = try LiveClient(port: bench.port, headers: ["Sec-WebSocket-Key: x"])
      #expect(twice.status == 400 && twice.answer.contains("/problems/bad-request"))
    }
  }

  @Test func `Places are limited, of an address and of the process, and free again after a socket's end`() async throws
  {
    let places = LivePlaces(maximum: 5, maximumOfAddress: 3)
    let proxies = try require(TrustedProxies("127.0.0.1"))
    try await SocketBench.with(places: places, proxies: proxies) { bench in
      func open(_ address: String) throws -> LiveClient {
        try LiveClient(port: bench.port, headers: ["X-Forwarded-For: \(address)"])
      }
      var clients = try (0..<3).map { _ in try open("192.0.2.1") }
      #expect(clients.allSatisfy { $0.status == 101 })
      let refused = try open("192.0.2.1")
      #expect(refused.status == 503 && refused.answer.contains("/problems/too-many-sockets"))
      #expect(refused.answer.contains("Retry-After:"))
      // One household's IPv6 addresses are one address.
      clients += try [open("2001:db8::1"), open("2001:db8::2")]
      #expect(clients.allSatisfy { $0.status == 101 } && places.taken == 5)
      #expect(try open("198.51.100.7").status == 503)
      // Neither a refusal nor a handshake that fails keeps a place.
      let failed = try LiveClient(port: bench.port, headers: ["Origin: https://evil.example"])
      #expect(failed.status == 403 && places.taken == 5)
      clients = []
      for _ in 0..<1_000 where places.taken > 0 { try await Task.sleep(for: .milliseconds(20)) }
      #expect(places.taken == 0)
      #expect(try open("192.0.2.1").status == 101)
    }
  }
}
