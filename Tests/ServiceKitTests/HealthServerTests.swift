import Basics
import Foundation
import FoundationNetworking
import HTTPServer
import Telemetry
import Testing

@testable import ServiceKit

@Suite struct HealthServerTests {
  func ask(_ port: Int, _ path: String, _ method: String = "GET") async throws -> (status: Int, text: String) {
    var request = URLRequest(url: try #require(URL(string: "http://127.0.0.1:\(port)\(path)")))
    request.httpMethod = method
    request.timeoutInterval = 20
    let (data, response) = try await URLSession(configuration: .ephemeral).data(for: request)
    return (try #require(response as? HTTPURLResponse).statusCode, String(decoding: data, as: UTF8.self))
  }

  @Test func `Alive is not ready, and metrics and tasks are on the same port`() async throws {
    let metrics = Metrics()
    metrics.counter("golf_test_total", help: "A test's own.").increment()
    let reason = Protected(String?("PostgreSQL does not answer"))
    let background = BackgroundDriver()
    let server = HealthServer.make(host: "127.0.0.1", port: 0, metrics: metrics, background: background) {
      reason.withLock { $0 }
    }
    let port = try server.start()
    #expect(try await ask(port, "/livez").status == 200)
    #expect(try await ask(port, "/readyz") == (503, "PostgreSQL does not answer\n"))
    reason.withLock { $0 = nil }
    #expect(try await ask(port, "/readyz").status == 200)
    #expect(try await ask(port, "/metrics").text.contains("golf_test_total 1"))
    #expect(try await ask(port, "/background") == (200, "[]\n"))
    background.list([.watched(BackgroundTask("sweep", .onDemand, "sweeps"))])
    #expect(try await ask(port, "/background").text.contains(#""name":"sweep""#))
    #expect(try await ask(port, "/livez", "HEAD") == (200, ""))
    #expect(try await ask(port, "/livez", "POST").status == 405)
    #expect(try await ask(port, "/api/me").status == 404)
    await server.drain()
  }

  /// Silent connections must not make the process look dead.
  @Test func `Silent connections leave room for a probe`() async throws {
    let server = HealthServer.make(host: "127.0.0.1", port: 0, metrics: Metrics()) { nil }
    let port = try server.start()
    var silent: [Int32] = []
    for _ in 0..<200 {
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = in_port_t(port).bigEndian
      address.sin_addr.s_addr = inet_addr("127.0.0.1")
      let connected = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      #expect(connected == 0)
      silent.append(descriptor)
    }
    #expect(try await ask(port, "/livez").status == 200)
    for descriptor in silent { close(descriptor) }
    await server.drain()
  }

  @Test func `A health check reports the fault, or nothing`() async throws {
    let reason = Protected(String?("PostgreSQL does not answer"))
    let server = HealthServer.make(host: "127.0.0.1", port: 0, metrics: Metrics()) { reason.withLock { $0 } }
    let port = try server.start()
    #expect(await HealthCheck.fault(.live, host: "0.0.0.0", port: port) == nil)
    let words = await HealthCheck.fault(.ready, host: "127.0.0.1", port: port)
    #expect(words == "/readyz says 503: PostgreSQL does not answer")
    reason.withLock { $0 = nil }
    #expect(await HealthCheck.fault(.ready, host: "127.0.0.1", port: port) == nil)
    await server.drain()
    #expect(await HealthCheck.fault(.live, host: "127.0.0.1", port: port)?.contains("does not answer") == true)
  }
}
