import Foundation
import HTTPServer
import Telemetry
import Testing

@testable import RoundService

extension RealServers {
  /// Which caller gets which answer from a route is tested from outside, with `Tests/ApiTests/access-matrix.txt`.
  @Suite struct AccessMatrixTests {
    @Test func `Every route is in the access matrix`() async throws {
      let bench = try await AccountBench.make()
      let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      let matrix = try String(contentsOf: tests.appending(path: "ApiTests/access-matrix.txt"), encoding: .utf8)
      let rows = matrix.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ").prefix(2) }
      let named = Set(rows.map { $0.joined(separator: " ") })
      let routes = bench.parts.router(logger: Logger(label: "test")).patterns
      for route in routes { #expect(named.contains("\(route.method.rawValue) \(route.pattern)")) }
      #expect(!routes.isEmpty)
      try await bench.close()
    }
  }
}
