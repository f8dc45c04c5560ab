import Foundation
import Postgres
import Telemetry
import TestServers
import Testing

/// A connection that is cut around its commit: the caller gets an unknown outcome, and nothing is repeated.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct CommitCutTests {
  static let insert = PostgresStatement("insert", "insert into t values ($1)")

  func with(_ body: (TestDatabase, CuttingProxy, PostgresLane) async throws -> Void) async throws {
    let server = try await TestServers.postgres
    let database = try await server.freshDatabase()
    // No key: a statement that was sent twice would show as two rows.
    try await database.execute("create table t (a int)")
    let proxy = try CuttingProxy(to: server.port)
    let url = database.url.replacingOccurrences(of: ":\(server.port)/", with: ":\(proxy.port)/")
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: url),
      name: "cut",
      timeout: .seconds(10),
      metrics: Metrics()
    )
    try await body(database, proxy, lane)
    await lane.close()
    proxy.close()
    try await database.drop()
  }

  func insertInTransaction(_ lane: PostgresLane, _ value: Int) async throws {
    try await lane.run { session in
      _ = try session.transaction { try $0.execute(Self.insert, [.int(value)]) }
    }
  }

  @Test func theLostAnswerOfACommitIsOfUnknownOutcomeAndDoneOnce() async throws {
    try await with { database, proxy, lane in
      try await insertInTransaction(lane, 1)
      proxy.cut(at: .answer("COMMIT"))
      let error = await #expect(throws: PostgresError.self) { try await insertInTransaction(lane, 2) }
      #expect(error?.code == .outcomeUnknown)
      #expect(error?.isRetriable == false)
      #expect(proxy.cuts == 1)
      // The server did commit; the lane has a new connection and has repeated nothing.
      try await insertInTransaction(lane, 3)
      #expect(try await database.execute("select string_agg(a::text, ',' order by a) from t") == "1,2,3")
    }
  }

  @Test func aCommitThatNeverArrivesIsOfUnknownOutcomeToo() async throws {
    try await with { database, proxy, lane in
      try await insertInTransaction(lane, 1)
      proxy.cut(at: .request("commit"))
      let error = await #expect(throws: PostgresError.self) { try await insertInTransaction(lane, 2) }
      #expect(error?.code == .outcomeUnknown)
      try await insertInTransaction(lane, 3)
      #expect(try await database.execute("select string_agg(a::text, ',' order by a) from t") == "1,3")
    }
  }

  @Test func aCutBeforeTheCommitIsKnownToHaveDoneNothing() async throws {
    try await with { database, proxy, lane in
      try await insertInTransaction(lane, 1)
      proxy.cut(at: .answer("INSERT 0 1"))
      let error = await #expect(throws: PostgresError.self) { try await insertInTransaction(lane, 2) }
      #expect(error?.code == .connectionFailed)
      #expect(error?.isRetriable == true)
      try await insertInTransaction(lane, 3)
      #expect(try await database.execute("select string_agg(a::text, ',' order by a) from t") == "1,3")
    }
  }

  @Test func aPipelineOfWritesIsACommitAndOneOfReadsIsNot() async throws {
    try await with { database, proxy, lane in
      try await lane.run { _ = try $0.execute(Self.insert, [1]) }
      proxy.cut(at: .answer("INSERT 0 1"))
      let write = await #expect(throws: PostgresError.self) {
        try await lane.run { _ = try $0.pipeline([(Self.insert, [2])]) }
      }
      #expect(write?.code == .outcomeUnknown)
      proxy.cut(at: .answer("SELECT 1"))
      let read = await #expect(throws: PostgresError.self) {
        try await lane.run { _ = try $0.execute(sql: "select 1") }
      }
      #expect(read?.code == .connectionFailed)
      #expect(try await database.execute("select string_agg(a::text, ',' order by a) from t") == "1,2")
    }
  }
}
