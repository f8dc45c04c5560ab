import Foundation
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// How many sockets are measured; 0 if nothing is.
private let measuredSockets = Int(ProcessInfo.processInfo.environment["GOLF_LIVE_SOCKETS"] ?? "") ?? 0

/// The memory of idle, subscribed sockets. Other tests of the process would be measured too, so it runs alone:
/// `GOLF_LIVE_SOCKETS=2000 swift test --skip-build --no-parallel --filter LiveMemoryTests`.
@Suite(.enabled(if: measuredSockets > 0 && Availability.redis.isAvailable))
struct LiveMemoryTests {
  /// The limit of a socket, in bytes.
  static let limit = 40_000

  @Test func `An idle socket takes no more than its share`() async throws {
    let places = LivePlaces(maximum: 100_000, maximumOfAddress: 100_000)
    try await SocketBench.with(places: places) { bench in
      bench.store.set(bench.round, bench.state(1))
      // Code and buffers of the first ones are not a socket's.
      var open = try (0..<50).map { _ in try subscribed(bench) }
      try await Task.sleep(for: .seconds(2))
      let before = resident
      open += try (0..<measuredSockets).map { _ in try subscribed(bench) }
      let goal = "golf_live_subscriptions \(measuredSockets + 50)"
      for _ in 0..<1_000 where !bench.metrics.render().contains(goal) { try await Task.sleep(for: .milliseconds(20)) }
      try await Task.sleep(for: .seconds(2))
      let each = (resident - before) / measuredSockets
      print("a socket takes \(each) bytes, \(measuredSockets) sockets \((resident - before) / 1_024) KiB")
      #expect(each <= Self.limit)
      #expect(bench.metrics.render().contains(goal))
      for descriptor in open { close(descriptor) }
    }
  }

  /// A bare descriptor, so that the client takes no memory here.
  private func subscribed(_ bench: SocketBench) throws -> Int32 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(bench.port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .ECONNREFUSED) }
    let lines = [
      "GET /api/live HTTP/1.1", "Host: golf.example", "Upgrade: websocket", "Connection: Upgrade",
      "Origin: https://golf.example", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
      "User-Agent: Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)",
      "Accept-Encoding: gzip, deflate, br, zstd", "Accept-Language: en-GB,en;q=0.9", "X-Forwarded-For: 192.0.2.7",
      "X-Forwarded-Proto: https", "Cookie: __Host-golf_session=0123456789abcdef0123456789abcdef0123456789abcdef",
    ]
    let message = Array("{\"type\":\"subscribe\",\"ticket\":\"\(try bench.linkTicket)\"}".utf8)
    let frame: [UInt8] = [0x81, 0x80 | 126, UInt8(message.count >> 8), UInt8(message.count & 255), 0, 0, 0, 0]
    let bytes = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + frame + message
    _ = bytes.withUnsafeBytes { send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    return descriptor
  }

  /// Bytes, from `/proc/self/statm`.
  private var resident: Int {
    let text = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    return (Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0) * 4_096
  }
}
