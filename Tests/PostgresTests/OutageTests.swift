import Basics
import Batching
import Foundation
import Postgres
import Telemetry
import TestServers
import Testing

/// A server that hangs, dies or is too slow: every caller gets one answer, and the lane comes back by itself.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct OutageTests {
  /// A guard against hanging, not a measurement.
  static let guardLimit = Duration.seconds(30)

  func untilReached(_ lane: PostgresLane) async throws {
    let end = MonotonicInstant.now + Self.guardLimit
    while MonotonicInstant.now < end {
      if (try? await lane.run { try $0.execute(sql: "select 1 as a")[0].int("a") }) == 1 { return }
      try await Task.sleep(for: .milliseconds(20))
    }
    Issue.record("the database was not reached again")
  }

  @Test(arguments: ["stopped", "hung"])
  func aLaneThatIsAskedNothingSeesTheOutageAndItsEnd(how: String) async throws {
    let server = try await PostgresServer.start()
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: server.url),
      name: "idle",
      connections: 2,
      // The statement timeout does not affect how soon an outage is noticed.
      timeout: .seconds(300),
      metrics: Metrics()
    )
    try await untilReached(lane)
    if how == "hung" { server.pause() } else { try await server.stop() }
    let end = MonotonicInstant.now + Self.guardLimit
    while lane.isAvailable, MonotonicInstant.now < end { try await Task.sleep(for: .milliseconds(20)) }
    #expect(!lane.isAvailable)
    if how == "hung" { server.resume() } else { try await server.restart() }
    while !lane.isAvailable, MonotonicInstant.now < end + Self.guardLimit {
      try await Task.sleep(for: .milliseconds(20))
    }
    #expect(lane.isAvailable)
    await lane.close()
  }

  @Test func aServerThatHangsBlocksNoCallerAndIsReachedAgain() async throws {
    let server = try await PostgresServer.start()
    let configuration = try PostgresConfiguration(url: server.url)
    let lane = PostgresLane(configuration: configuration, name: "hung", connections: 2, metrics: Metrics())
    try await untilReached(lane)
    server.pause()
    let start = MonotonicInstant.now
    // More callers than connections: some are being served, the others wait; each has the usual limit of 1.5 s.
    let answers = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<20 {
        group.addTask { (try? await lane.run { _ = try $0.execute(sql: "select 1") }) == nil }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(answers == Array(repeating: true, count: 20))
    #expect(MonotonicInstant.now - start < Self.guardLimit)
    // A thread stuck in C would never let its lane close. This one finds the server hung from the start.
    let late = PostgresLane(configuration: configuration, name: "late", metrics: Metrics())
    await #expect(throws: (any Error).self) { try await late.run { _ = try $0.execute(sql: "select 1") } }
    await late.close()
    #expect(MonotonicInstant.now - start < Self.guardLimit)
    server.resume()
    try await untilReached(lane)
    await lane.close()
    try await server.stop()
  }

  @Test func aKilledServerUnderLoadGivesEveryCallerOneTrueAnswer() async throws {
    let server = try await PostgresServer.start()
    try await server.execute("create table t (a int)")
    let insert = PostgresStatement("insert", "insert into t select unnest($1::bigint[])")
    let lane = PostgresBatchLane<Int, Int>(
      configuration: try PostgresConfiguration(url: server.url),
      name: "killed",
      connections: 3,
      metrics: Metrics()
    ) { session, values in
      try session.execute(insert, [.ints(values)])
      return values.map { .success($0) }
    }
    let journal = Protected(Journal())
    let scorers = Task {
      await withTaskGroup(of: Void.self) { group in
        for scorer in 0..<16 {
          group.addTask {
            var number = 0
            while !Task.isCancelled, !journal.withLock(\.isOver) {
              number += 1
              let value = scorer * 1_000_000 + number
              do {
                let answer = try await lane.submit(value)
                #expect(answer == value)
                journal.withLock { $0.acknowledged.append(value) }
              } catch {
                let isKnown =
                  (error as? PostgresError)?.isRetriable ?? (error as? BatchingError)?.isRetriable ?? false
                journal.withLock { if isKnown { $0.refused.append(value) } else { $0.unknown.append(value) } }
                try? await Task.sleep(for: .milliseconds(5))
              }
            }
          }
        }
      }
    }
    for _ in 0..<2 {
      try await untilMore(journal)
      try await server.kill()
      try await server.restart()
    }
    try await untilMore(journal)
    journal.withLock { $0.isOver = true }
    await scorers.value
    await lane.close()
    let kept = try await server.execute("select a from t").split(separator: "\n").compactMap { Int($0) }
    let result = journal.withLock { $0 }
    #expect(Set(kept).count == kept.count, "none is there twice")
    #expect(Set(result.acknowledged).subtracting(kept).isEmpty, "none that was acknowledged is lost")
    #expect(Set(result.refused).isDisjoint(with: kept), "none that was refused is there")
    #expect(!result.refused.isEmpty || !result.unknown.isEmpty, "the kill was felt")
    try await server.stop()
  }

  private struct Journal: Sendable {
    var acknowledged: [Int] = []
    var refused: [Int] = []
    var unknown: [Int] = []
    var isOver = false
  }

  /// Waits until another hundred were acknowledged.
  private func untilMore(_ journal: Protected<Journal>) async throws {
    let before = journal.withLock(\.acknowledged.count)
    let end = MonotonicInstant.now + Self.guardLimit
    while journal.withLock(\.acknowledged.count) < before + 100 {
      guard MonotonicInstant.now < end else {
        Issue.record("no acknowledgement came any more")
        return
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }

  @Test func aStatementThatTakesTooLongIsCancelledAndTheConnectionStays() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let configuration = try PostgresConfiguration(url: database.url, statementTimeout: .milliseconds(100))
    let lane = PostgresLane(configuration: configuration, name: "slow", timeout: .seconds(20), metrics: Metrics())
    try await lane.run { (session) throws -> Void in
      let backend = session.backend
      let error = #expect(throws: PostgresError.self) { try session.execute(sql: "select pg_sleep(60)") }
      #expect(error?.code == .queryCanceled)
      #expect(try session.execute(sql: "select 1 as a")[0].int("a") == 1)
      #expect(session.backend == backend)
    }
    await lane.close()
    try await database.drop()
  }

  @Test func aFullQueueAnswersOverloadedAtOnce() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "full",
      capacity: 2,
      timeout: .seconds(20),
      metrics: Metrics()
    )
    let (held, hold) = AsyncStream.makeStream(of: Void.self)
    let release = DispatchSemaphore(value: 0)
    async let holding: Void = lane.run { _ in
      hold.yield()
      release.wait()
    }
    for await _ in held { break }
    let outcomes = await withTaskGroup(of: BatchingError.Code?.self) { group in
      for _ in 0..<6 {
        group.addTask {
          do {
            try await lane.run { _ = try $0.execute(sql: "select 1") }
            return nil
          } catch {
            return (error as? BatchingError)?.code
          }
        }
      }
      var outcomes: [BatchingError.Code?] = []
      for await outcome in group {
        outcomes.append(outcome)
        // The last refused one releases the two that wait.
        if outcomes.count == 4 { release.signal() }
      }
      return outcomes
    }
    #expect(outcomes == Array(repeating: .overloaded, count: 4) + [nil, nil])
    try await holding
    await lane.close()
    try await database.drop()
  }
}
