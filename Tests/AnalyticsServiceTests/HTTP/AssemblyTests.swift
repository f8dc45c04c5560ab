import Basics
import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

/// The composed service on real servers, without its ports.
@Suite(.enabled(if: Availability.redis.isAvailable && Availability.postgres.isAvailable))
struct AssemblyTests {
  func settings(_ bench: RealBench) throws -> Settings {
    try Settings(
      AnalyticsService.settings,
      arguments: [],
      environment: [
        "GOLF_DATABASE_URL": bench.record.url, "GOLF_RELAY_DATABASE_URL": bench.record.url,
        "GOLF_REDIS_URL": bench.server.url,
      ]
    )
  }

  func with(_ bench: RealBench, _ body: (Composition, Router) async throws -> Void) async throws {
    let parts = try Composition(settings(bench), metrics: Metrics())
    let lookup = SessionLookup(parts.database)
    do {
      try await body(
        parts,
        AnalyticsService.router(
          parts,
          isBehindTLS: false,
          lookup,
          reads: settings(bench).limit("GOLF_LIMIT_READS"),
          live: try LiveService(parts.live, settings(bench), metrics: parts.metrics).route
        )
      )
    } catch {
      await parts.close()
      await lookup.close()
      throw error
    }
    await parts.close()
    await lookup.close()
  }

  func get(_ target: String, _ router: Router, _ token: SessionToken?) async throws -> HTTPResponse {
    let headers: HTTPHeaders = token.map { ["Cookie": "golf_session=\($0.text)"] } ?? [:]
    return await router.answer(HTTPRequest(method: .get, target: try require(RequestTarget(target)), headers: headers))
  }

  @Test func `A signed-in player reads only their own figures`() async throws {
    try await RealBench.with { bench in
      let history = try CardHistory.finished(toPar: 3)
      try await bench.record.write(history)
      let anna = try await bench.record.signIn(annaID, handle: "anna")
      let bo = try await bench.record.signIn(PlayerID(UUID()), handle: "bo-bo")
      try await with(bench) { parts, router in
        // The views are missing at first; the service rebuilds them by itself.
        let deadline = ContinuousClock.now + .seconds(20)
        while try await get("/api/analytics/overview", router, anna).status != 200 {
          guard ContinuousClock.now < deadline else { throw Missing() }
          try await Task.sleep(for: .milliseconds(20))
        }
        let mine = try await get("/api/analytics/overview", router, anna)
        #expect(try JSONValue(mine.body)["roundsPlayed"] == .number(1))
        let theirs = try await get("/api/analytics/overview", router, bo)
        #expect(try JSONValue(theirs.body)["roundsPlayed"] == .number(0))
        for token in [nil, SessionToken()] {
          #expect(try await get("/api/analytics/overview", router, token).status == 401)
        }
        #expect(try await get("/api/analytics/unknown", router, anna).status == 404)
      }
    }
  }

  /// A page shows one player while the cookie is another's. Tests every route, including routes that are added later, but
  /// the one that asks for a ticket instead of the cookie.
  @Test func `No route answers for one account with another's cookie`() async throws {
    try await RealBench.with { bench in
      let anna = try await bench.record.signIn(annaID, handle: "anna")
      try await with(bench) { _, router in
        for route in router.patterns where route.pattern != "/api/live" {
          var headers: HTTPHeaders = ["Cookie": "golf_session=\(anna.text)", "X-Golf-Player": "\(PlayerID(UUID()))"]
          let target = try require(RequestTarget(route.pattern))
          var request = HTTPRequest(method: route.method, target: target, headers: headers)
          #expect(await router.answer(request).status == 409, "\(route)")
          headers["X-Golf-Player"] = nil
          headers["Sec-Fetch-Site"] = "same-origin"
          request = HTTPRequest(method: route.method, target: target, headers: headers)
          #expect(await router.answer(request).status == 428 || route.method.isSafe, "\(route)")
        }
      }
    }
  }

  /// The access table tests these routes from outside. The live socket asks for tickets, not for sessions: its contract
  /// is in `contracts/asyncapi`.
  @Test func `Every route is in the access matrix`() async throws {
    try await RealBench.with { bench in
      try await with(bench) { _, router in
        let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
          .deletingLastPathComponent()
        let matrix = try String(contentsOf: tests.appending(path: "ApiTests/access-matrix.txt"), encoding: .utf8)
        let rows = matrix.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
          $0.split(separator: " ").prefix(2)
        }
        let named = Set(rows.map { $0.joined(separator: " ") })
        for route in router.patterns where route.pattern != "/api/live" {
          #expect(named.contains("\(route.method.rawValue) \(route.pattern)"))
        }
        #expect(!router.patterns.isEmpty)
      }
    }
  }

  @Test func `Rebuild and verify say what they found`() async throws {
    try await RealBench.with { bench in
      let settings = try settings(bench)
      let said = Said()
      await #expect(throws: ViewError.self) { try await AnalyticsCommands.verify(settings) { said.add($0) } }
      let history = try CardHistory.finished(toPar: 3)
      try await bench.record.write(history)
      #expect(try await AnalyticsCommands.rebuild(settings) { said.add($0) } == 0)
      #expect(try await AnalyticsCommands.verify(settings) { said.add($0) } == 0)
      #expect(said.lines.last == "1 players, 1 cards, 0 rounds followed live: 0 differences.")
      #expect(!said.lines.contains { $0.contains("erase-texts") })
      // A name that an earlier release wrote is counted, and is no difference.
      let named = "update golf.events set payload = replace(payload::text, '\"name\":\"-\"', '\"name\":\"Anna\"')::json"
      try await bench.record.database.execute(named)
      #expect(try await AnalyticsCommands.verify(settings) { said.add($0) } == 0)
      #expect(said.lines.contains { $0.hasPrefix("1 events have notes or people's names") })

      let epoch = try await require(bench.views.markers().current)
      let key = ViewKeys.views(annaID, epoch)
      try await bench.server.command("HSET", key, "overview", "{}")
      #expect(try await AnalyticsCommands.verify(settings) { said.add($0) } == 1)
      #expect(said.lines.contains("  player \(annaID): view overview is not what the ledger makes of it"))
      #expect(try await AnalyticsCommands.rebuild(settings) { said.add($0) } == 0)
      #expect(said.lines.contains("  repaired: player \(annaID)"))
      #expect(try await AnalyticsCommands.verify(settings) { said.add($0) } == 0)

      _ = try await require(bench.views.beginBuilding())
      #expect(try await AnalyticsCommands.rebuild(settings) { said.add($0) } == 75)
    }
  }
}

/// The lines that a command printed.
final class Said: Sendable {
  private let all = Protected<[String]>([])
  func add(_ line: String) { all.withLock { $0.append(line) } }
  var lines: [String] { all.withLock { $0 } }
}
