import Foundation
import Postgres
import Telemetry
import TestServers
import Testing

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct SessionTests {
  @Test func everyKindOfValueIsReadBackUnchanged() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "values",
      metrics: Metrics()
    )
    let id = UUID()
    let moment = Date(timeIntervalSince1970: 1_795_470_419.123_456)
    let before = Date(timeIntervalSince1970: -12_345_678_901.5)
    try await lane.run { session in
      let row = try session.execute(
        sql: """
          select $1::bigint a, $2::text b, $3::bool c, $4::bytea d, $5::uuid e, $6::jsonb f, $7::timestamptz g,
            $8::timestamptz h, $9::bytea i, $10::bigint j, $11::float8 k
          """,
        [
          .int(Int.min), .text("a'\"\\\n ünï {,}"), true, .bytes([0, 1, 255, 92]), .uuid(id),
          .json(Array(#"{"a":[1,null]}"#.utf8)), .timestamp(moment), .timestamp(before), .bytes([]), nil, .double(0.1),
        ]
      )[0]
      #expect(try row.int("a") == Int.min)
      #expect(try row.text("b") == "a'\"\\\n ünï {,}")
      #expect(try row.bool("c"))
      #expect(try row.bytes("d") == [0, 1, 255, 92])
      #expect(try row.uuid("e") == id)
      #expect(String(decoding: try row.json("f"), as: UTF8.self) == #"{"a": [1, null]}"#)
      #expect(abs(try row.timestamp("g").timeIntervalSince(moment)) < 0.000_001)
      #expect(try row.timestamp("h") == before)
      #expect(try row.bytes("i") == [])
      #expect(try row.optionalInt("j") == nil)
      #expect(try row.double("k") == 0.1)
      #expect(throws: PostgresError.self) { try row.int("j") }
      #expect(throws: PostgresError.self) { try row.int("b") }
      #expect(throws: PostgresError.self) { try row.int("nowhere") }
    }
    await lane.close()
    try await database.drop()
  }
}

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct PipelineTests {
  func with(_ body: @escaping @Sendable (PostgresSession) throws -> Void) async throws {
    let database = try await TestServers.postgres.freshDatabase()
    try await database.execute("create table t (a int primary key check (a < 100))")
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url, lockTimeout: .milliseconds(100)),
      name: "pipeline",
      timeout: .seconds(10),
      metrics: Metrics()
    )
    try await lane.run(body)
    await lane.close()
    try await database.drop()
  }

  static let insert = PostgresStatement("insert", "insert into t values ($1)")
  static let count = PostgresStatement("count", "select count(*)::int as n from t")
  static let mistake = PostgresStatement("mistake", "select * from nowhere")

  @Test func aFailedStepUndoesThePipelineAndLeavesTheConnectionSound() async throws {
    try await with { session in
      let backend = session.backend
      let results = try session.pipeline([(Self.insert, [1]), (Self.insert, [2]), (Self.count, [])])
      #expect(try results[2][0].int("n") == 2)
      #expect(results.map(\.affected) == [1, 1, 1])
      for place in 0..<3 {
        var steps = (10..<13).map { (Self.insert, [PostgresValue.int($0)]) }
        steps[place].1 = [1]
        let error = try #require(throws: PostgresError.self) { try session.pipeline(steps) }
        #expect(error.code == .uniqueViolation)
        #expect(error.step == place)
        #expect(error.constraint == "t_pkey")
        #expect(error.isFaultOfValues)
        #expect(try session.execute(Self.count)[0].int("n") == 2)
      }
      for _ in 0..<2 {
        // A statement that cannot even be prepared, twice, followed by one that has not been prepared yet.
        let error = try #require(throws: PostgresError.self) {
          try session.pipeline([
            (Self.count, []), (Self.mistake, []), (PostgresStatement("late", "select 1 as one"), []),
          ])
        }
        #expect(error.code == .sqlState("42P01"))
        #expect(error.step == 1)
      }
      #expect(try session.execute(PostgresStatement("late", "select 1 as one"))[0].int("one") == 1)
      #expect(session.backend == backend)
    }
  }

  @Test func `A transaction that cannot begin runs nothing`() async throws {
    try await with { session in
      let error = try #require(throws: PostgresError.self) {
        try session.transaction(isolation: "of no kind") { try $0.script("insert into t values (50)") }
      }
      #expect(error.code == .sqlState("42601"))
      #expect(try session.execute(sql: "select count(*)::int as n from t where true")[0].int("n") == 0)
      let piped = try #require(throws: PostgresError.self) {
        try session.transaction(isolation: "of no kind") { try $0.execute(Self.insert, [51]) }
      }
      #expect(piped.code == .sqlState("42601"))
      #expect(try session.execute(Self.count)[0].int("n") == 0)
    }
  }

  @Test func `Each connection of a process has its own number, whatever the server calls it`() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let lane = PostgresLane(
      configuration: try PostgresConfiguration(url: database.url),
      name: "numbered",
      timeout: .seconds(10),
      metrics: Metrics()
    )
    func number() async throws -> PostgresSession.ConnectionID { try await lane.run { $0.connection } }
    let first = try await number()
    #expect(try await number() == first)
    try await database.execute(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()"
    )
    var second: PostgresSession.ConnectionID?
    for _ in 0..<500 where second == nil {
      if let now = try? await number(), now != first { second = now }
      try await Task.sleep(for: .milliseconds(10))
    }
    #expect(second != nil)
    await lane.close()
    try await database.drop()
  }

  @Test func anErrorOfTheCommitItselfIsKnownAndLeavesTheConnectionSound() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    try await database.execute(
      """
      create table p (a int primary key);
      create table c (a int references p deferrable initially deferred);
      insert into p values (1);
      """
    )
    let configuration = try PostgresConfiguration(url: database.url, lockTimeout: .milliseconds(50))
    let lane = PostgresLane(configuration: configuration, name: "commit", timeout: .seconds(10), metrics: Metrics())
    let holder = PostgresLane(
      configuration: configuration,
      name: "commit-holder",
      timeout: .seconds(10),
      metrics: Metrics()
    )
    let insert = PostgresStatement("insert-c", "insert into c values ($1)")
    let (held, hold) = AsyncStream.makeStream(of: Void.self)
    let release = DispatchSemaphore(value: 0)
    async let holding: Void = holder.run { session in
      try session.transaction { session in
        try session.execute(sql: "select a from p where a = 1 for update")
        hold.yield()
        release.wait()
      }
    }
    for await _ in held { break }
    try await lane.run { session in
      let backend = session.backend
      for _ in 0..<2 {
        // The deferred key is checked at the commit, where it finds no row, or times out waiting for a lock.
        let missing = try #require(throws: PostgresError.self) { try session.pipeline([(insert, [7])]) }
        #expect(missing.code == .foreignKeyViolation)
        let locked = try #require(throws: PostgresError.self) { try session.pipeline([(insert, [1])]) }
        #expect(locked.code == .lockNotAvailable)
        let explicit = try #require(throws: PostgresError.self) {
          try session.transaction { try $0.execute(insert, [7]) }
        }
        #expect(explicit.code == .foreignKeyViolation)
      }
      #expect(try session.execute(sql: "select count(*)::int as n from c")[0].int("n") == 0)
      #expect(session.backend == backend)
    }
    release.signal()
    try await holding
    await holder.close()
    await lane.close()
    try await database.drop()
  }

  @Test func aLockTimeoutIsAnErrorOfItsStatementAndNothingElse() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    try await database.execute("create table t (a int primary key); insert into t values (1)")
    let configuration = try PostgresConfiguration(url: database.url, lockTimeout: .milliseconds(50))
    let holder = PostgresLane(configuration: configuration, name: "holder", timeout: .seconds(10), metrics: Metrics())
    let other = PostgresLane(configuration: configuration, name: "other", timeout: .seconds(10), metrics: Metrics())
    let lock = PostgresStatement("lock", "select a from t where a = $1 for update")
    let (held, hold) = AsyncStream.makeStream(of: Void.self)
    let release = DispatchSemaphore(value: 0)
    async let holding: Void = holder.run { session in
      try session.transaction { session in
        try session.execute(lock, [1])
        hold.yield()
        release.wait()
      }
    }
    for await _ in held { break }
    try await other.run { session in
      let backend = session.backend
      for _ in 0..<20 {
        let error = try #require(throws: PostgresError.self) {
          try session.pipeline([(lock, [1]), (PostgresStatement("up", "update t set a = a where a = $1"), [1])])
        }
        #expect(error.code == .lockNotAvailable)
        #expect(error.step == 0)
        #expect(error.isRetriable)
        #expect(throws: PostgresError.self) { try session.transaction { try $0.execute(lock, [1]) } }
      }
      #expect(session.backend == backend)
    }
    release.signal()
    try await holding
    await holder.close()
    await other.close()
    try await database.drop()
  }
}
