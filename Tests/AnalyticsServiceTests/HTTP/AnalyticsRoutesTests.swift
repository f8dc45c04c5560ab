import Basics
import Foundation
import Golf
import HTTPServer
import ServiceKit
import Telemetry
import Testing

@testable import AnalyticsService

struct AnalyticsRoutesTests {
  /// A router on which Anna is signed in if the request says so.
  func router(_ bench: Bench) -> Router {
    var router = Router(metrics: Metrics())
    router.fallbacks = .problems
    let player: @Sendable (HTTPRequest) async throws -> PlayerID = { request in
      guard request.headers["Cookie"] == "anna" else { throw Problem.unauthenticated }
      return annaID
    }
    AnalyticsRoutes(
      reader: bench.reader,
      answers: LedgerAnswers(reader: bench.reader, pool: ComputePool(metrics: Metrics())),
      careers: bench.archive,
      player: player,
      logger: Logger(label: "test")
    )
    .add(to: &router)
    return router
  }

  func get(_ target: String, _ bench: Bench, cookie: String = "anna") async throws -> HTTPResponse {
    let target = try #require(RequestTarget(target))
    return await router(bench).answer(HTTPRequest(method: .get, target: target, headers: ["Cookie": cookie]))
  }

  func bench() async throws -> Bench {
    let bench = try await Bench.withViews()
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

  @Test(arguments: [
    ("handicap", "index"), ("handicap", "towardsFirst"), ("handicap", "changes"), ("achievements", "held"),
    ("achievements", "withdrawn"), ("achievements", "open"), ("statistics", "leaks"),
    ("handicap/explanation", "explanation"), ("handicap/what-if?gross=80", "score"),
    ("handicap/what-if?target=9.9&courseRating=72.0&slope=113&par=72", "target"),
    ("statistics?last=5&holes=18&compare=0", "comparison"),
  ])
  func `Careers are answered, of a player who has played and of one who has not`(
    target: String,
    member: String
  ) async throws {
    for bench in [try await bench(), try await .withViews()] {
      let response = try await get("/api/analytics/\(target)", bench)
      #expect(response.status == 200)
      #expect(try JSONValue(response.body)[member] != nil)
    }
  }

  @Test(arguments: [("gross=84", 18), ("gross=40", 9), ("gross=84&holes=9", 9), ("target=9.9", 9)])
  func `A next score is computed for the last tee on which it is possible`(query: String, holes: Double) async throws {
    let bench = try await Bench.withViews()
    for history in [
      try CardHistory.finished(toPar: 3), try .finished("Foxholm Green", .front, on: "2026-07-01", toPar: 1),
    ] {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    let answer = try JSONValue(try await get("/api/analytics/handicap/what-if?\(query)", bench).body)
    #expect(answer["played"]?["holes"] == .number(holes))
  }

  @Test(arguments: [
    ("handicap/explanation?day=yesterday", ["?day"]), ("handicap/explanation?day=1899-12-31", ["?day"]),
    ("handicap/explanation?day=9999-01-01", ["?day"]),
    ("handicap/what-if?gross=0&target=55&pcc=4", ["?gross", "?target", "?pcc"]),
    ("handicap/what-if?target=1.25", ["?target"]), ("handicap/what-if?target=--1", ["?target"]),
    ("handicap/what-if?gross=80&slope=113", ["?courseRating"]), ("handicap/what-if?gross=80&tee=nowhere", ["?tee"]),
    ("statistics?last=0&course=1&holes=10&compare=21", ["?course", "?holes", "?last", "?compare"]),
  ])
  func `An invalid request is refused with every fault`(target: String, pointers: [String]) async throws {
    let response = try await get("/api/analytics/\(target)", bench())
    #expect(response.status == 422)
    guard case .array(let errors)? = try JSONValue(response.body)["errors"] else { throw Missing() }
    #expect(errors.map { $0["pointer"] } == pointers.map { JSONValue.text($0) })
  }

  @Test func `A badge and an index that an edit changed are answered with the reason`() async throws {
    let bench = try await Bench.withViews()
    var histories = try (1...3).map { try CardHistory.spread(on: "2026-05-0\($0)", toPar: 4 * $0) }
    for history in histories {
      try await bench.history.append(history)
      _ = try await bench.apply(history.records)
    }
    let applied = histories[0].events.count
    histories[0].reopen()
    try histories[0].score(2, 3)
    histories[0].finish()
    for record in try histories[0].records.dropFirst(applied) { await bench.history.append(record) }
    _ = try await bench.apply(Array(try histories[0].records.dropFirst(applied)))
    let handicap = try JSONValue(try await get("/api/analytics/handicap", bench).body)
    guard case .array(let changes)? = handicap["changes"], changes.count == 1 else { throw Missing() }
    #expect(changes[0]["reason"] == .text("The round of 2026-05-01 was corrected: hole 2 is 3 now, not 6."))
    #expect(changes[0]["roundId"] == .text(histories[0].round.description))
    guard case .array(let days)? = changes[0]["days"], days.count == 1 else { throw Missing() }
    #expect(days[0]["playedOn"] == .text("2026-05-03"))
    #expect(days[0]["after"] == handicap["index"])
    #expect(days[0]["before"] != days[0]["after"])
  }

  @Test func `The bests are answered`() async throws {
    let response = try await get("/api/analytics/bests", bench())
    guard case .array(let bests)? = try JSONValue(response.body)["bests"] else { throw Missing() }
    #expect(bests.count == 2)
  }

  @Test(arguments: ["/api/analytics/overview", "/api/analytics/trend?holes=7", "/api/analytics/bests"])
  func `A request without a session gets 401, whatever else is wrong`(target: String) async throws {
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
    let response = try await get("/api/analytics/overview", .withViews())
    #expect(response.status == 200)
    #expect(try JSONValue(response.body)["roundsPlayed"] == .number(0))
  }

  @Test func `While views are unreachable or rebuilt, the answer says when to retry`() async throws {
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

  @Test func `A player without rounds is looked up in the log once, for all requests`() async throws {
    let bench = try await Bench.withViews()
    let reads = await bench.history.logReads
    for target in ["overview", "bests", "trend", "handicap", "achievements", "statistics", "overview"] {
      #expect(try await get("/api/analytics/\(target)", bench).status == 200)
    }
    #expect(await bench.history.logReads == reads + 1)
    #expect(try await bench.verification.run().differences == [])
    // The first round counts like any other.
    let first = try CardHistory.finished(toPar: 3)
    try await bench.history.append(first)
    _ = try await bench.apply(try first.records)
    #expect(try await JSONValue(get("/api/analytics/overview", bench).body)["roundsPlayed"] == .number(1))
    #expect(try await bench.verification.run().differences == [])
  }

  @Test func `While PostgreSQL is unreachable views are answered, without edits and withdrawn badges`()
    async throws
  {
    let bench = try await bench()
    await bench.archive.fail(.max)
    let handicap = try await get("/api/analytics/handicap", bench)
    #expect(handicap.status == 200)
    #expect(try JSONValue(handicap.body)["changes"] == .array([]))
    #expect(try await JSONValue(get("/api/analytics/achievements", bench).body)["withdrawn"] == .array([]))
  }

  @Test func `A request is computed once for each ledger`() async throws {
    let bench = try await bench()
    let pool = ComputePool(metrics: Metrics())
    let answers = LedgerAnswers(reader: bench.reader, pool: pool)
    let made = Protected(0)
    func ask(_ text: String) async throws -> [UInt8] {
      try await answers.bytes(of: annaID, text) { ledger in
        made.withLock { $0 += 1 }
        return Array("\(ledger.history.count)".utf8)
      }
    }
    #expect(try await ask("a") == Array("2".utf8))
    #expect(try await ask("a") == Array("2".utf8))
    #expect(made.withLock { $0 } == 1)
    // Another request uses the cached ledger: the stored one is not read again.
    await bench.views.tamper(annaID) { $0.cards = [:] }
    #expect(try await ask("b") == Array("2".utf8))
    #expect(made.withLock { $0 } == 2)
    await bench.views.forget(annaID)
    let third = try CardHistory.finished(on: "2026-06-01", toPar: 3)
    try await bench.history.append(third)
    #expect(try await ask("a") == Array("3".utf8))
    #expect(made.withLock { $0 } == 3)
    await pool.close()
  }

  @Test func `The cache of answers counts the requests' text`() async throws {
    let bench = try await bench()
    let pool = ComputePool(metrics: Metrics())
    let answers = LedgerAnswers(reader: bench.reader, pool: pool)
    let made = Protected(0)
    let questions = (0..<5).map { "\($0)" + String(repeating: "x", count: LedgerAnswers.answerBytes / 4) }
    for question in questions + [questions[0]] {
      _ = try await answers.bytes(of: annaID, question) { _ in
        made.withLock { $0 += 1 }
        return []
      }
    }
    #expect(made.withLock { $0 } == 6, "the first had to make room for those after it")
    await pool.close()
  }

  @Test func `One player's requests wait for each other, with a limit; another player's are computed`()
    async throws
  {
    let pool = ComputePool(threads: 2, metrics: Metrics())
    let gate = Gate()
    // Another player, whose queue is served by the other thread.
    let bo = try #require(
      (0..<64).map { _ in PlayerID(UUID()) }.first {
        UInt(bitPattern: $0.hashValue) % 2 != UInt(bitPattern: annaID.hashValue) % 2
      }
    )
    try await withThrowingTaskGroup(of: Problem?.self) { group in
      for _ in 0...ComputePool.mostPerPlayer {
        group.addTask {
          do {
            try await pool.run(for: annaID) { gate.wait() }
            return nil
          } catch let problem as Problem {
            return problem
          }
        }
      }
      // One request too many, and the only one that is answered while the gate is closed.
      let refused = try #require(try await group.next() ?? nil)
      #expect(refused.status == 429)
      #expect(refused.response(requestID: "x").headers["Retry-After"] == "1")
      #expect(try await pool.run(for: bo) { 7 } == 7)
      gate.open()
      for try await problem in group { #expect(problem == nil) }
    }
    await pool.close()
  }
}

/// Blocks threads until it is opened.
private final class Gate: Sendable {
  private let isOpen = Protected(false)
  func open() { isOpen.withLock { $0 = true } }
  func wait() {
    let deadline = ContinuousClock.now + .seconds(20)
    while !isOpen.withLock({ $0 }), ContinuousClock.now < deadline { usleep(1_000) }
  }
}
