import FoundationEssentials
import Golf
import HTTPServer
import ServiceKit
import Telemetry
import Testing

@testable import AnalyticsService

struct AnalyticsRoutesTests {
  /// The router of a bench on which Anna is signed in if the request says so.
  func router(_ bench: Bench) -> Router {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    let player: @Sendable (HTTPRequest) async throws -> PlayerID = { request in
      guard request.headers["Cookie"] == "anna" else { throw Problem.unauthenticated }
      return annaID
    }
    AnalyticsRoutes(reader: bench.reader, player: player, logger: Logger(label: "test")).add(to: &router)
    return router
  }

  func get(_ target: String, _ bench: Bench, cookie: String = "anna") async throws -> HTTPResponse {
    let target = try #require(RequestTarget(target))
    return await router(bench).answer(HTTPRequest(method: .get, target: target, headers: ["Cookie": cookie]))
  }

  func bench() async throws -> Bench {
    let bench = try await Bench.standing()
    for history in [try CardHistory.finished(toPar: 3), try .finished("Foxholm Green", .front, toPar: 1)] {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    return bench
  }

  @Test(arguments: [
    ("/api/analytics/overview", "roundsPlayed", JSONValue.number(2)),
    ("/api/analytics/trend", "holes", .number(18)), ("/api/analytics/trend?holes=18", "holes", .number(18)),
    ("/api/analytics/trend?holes=9", "holes", .number(9)),
  ])
  func `The signed-in player's views are answered`(target: String, key: String, value: JSONValue) async throws {
    let response = try await get(target, bench())
    #expect(response.status == 200)
    #expect(response.headers["Content-Type"] == "application/json")
    #expect(response.headers["Cache-Control"] == "no-store")
    #expect(try JSONValue(response.body)[key] == value)
  }

  @Test func `The bests are answered`() async throws {
    let response = try await get("/api/analytics/bests", bench())
    guard case .array(let bests)? = try JSONValue(response.body)["bests"] else { throw Missing() }
    #expect(bests.count == 2)
  }

  @Test(arguments: ["/api/analytics/overview", "/api/analytics/trend?holes=7", "/api/analytics/bests"])
  func `Who is not signed in is told so, whatever else is wrong`(target: String) async throws {
    let response = try await get(target, bench(), cookie: "")
    #expect(response.status == 401)
    #expect(try JSONValue(response.body)["type"] == .text("/problems/unauthenticated"))
  }

  @Test(arguments: ["7", "", "18.0", "nine", "-9"])
  func `Rounds have 18 or 9 holes`(holes: String) async throws {
    let response = try await get("/api/analytics/trend?holes=\(holes)", bench())
    #expect(response.status == 422)
    guard case .array(let errors)? = try JSONValue(response.body)["errors"] else { throw Missing() }
    #expect(errors.map { $0["pointer"] } == [.text("?holes")])
    #expect(errors.map { $0["allowed"] } == [.text("18 or 9")])
  }

  @Test func `A player without views gets an empty answer`() async throws {
    let response = try await get("/api/analytics/overview", .standing())
    #expect(response.status == 200)
    #expect(try JSONValue(response.body)["roundsPlayed"] == .number(0))
  }

  @Test func `While the views are away or rebuilt, the answer says when to ask again`() async throws {
    let bench = try await bench()
    await bench.views.setAway(true)
    let away = try await get("/api/analytics/overview", bench)
    #expect(away.status == 503 && away.headers["Retry-After"] == "5")
    #expect(try JSONValue(away.body)["type"] == .text("/problems/views-unavailable"))
    await bench.views.setAway(false)
    await bench.views.empty()
    let rebuilding = try await get("/api/analytics/overview", bench)
    #expect(rebuilding.status == 503 && rebuilding.headers["Retry-After"] == "2")
    #expect(try JSONValue(rebuilding.body)["type"] == .text("/problems/rebuilding"))
    let deadline = ContinuousClock.now + .seconds(20)
    while try await get("/api/analytics/overview", bench).status != 200 {
      guard ContinuousClock.now < deadline else { throw Missing() }
      try await Task.sleep(for: .milliseconds(5))
    }
    let again = try await get("/api/analytics/overview", bench)
    #expect(try JSONValue(again.body)["roundsPlayed"] == .number(2))
  }
}
