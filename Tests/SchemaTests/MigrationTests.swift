import Basics
import Postgres
import Schema
import Telemetry
import TestServers
import Testing

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct MigrationTests {
  static let first = Migration(
    version: 1,
    name: "first",
    sql: "create schema s; create table s.t (a int); insert into s.t values (1);",
    minimumReader: 1
  )
  static let second = Migration(version: 2, name: "second", sql: "insert into s.t values (2);", minimumReader: 1)

  func withRunner(_ body: (TestDatabase, ([Migration]) -> MigrationRunner) async throws -> Void) async throws {
    let database = try await TestServers.postgres.freshDatabase()
    let configuration = try PostgresConfiguration(url: database.url)
    try await body(database) { migrations in
      MigrationRunner(
        configuration: configuration,
        migrations: migrations,
        schema: "s",
        owner: nil,
        statementTimeout: .seconds(20)
      )
    }
    try await database.drop()
  }

  @Test func twoAtOnceApplyEachStepOnce() async throws {
    try await withRunner { (database, runner) async throws -> Void in
      let sql = "select pg_sleep(0.3); insert into s.t values (2);"
      let slow = Migration(version: 2, name: "slow", sql: sql, minimumReader: 1)
      let both = runner([Self.first, slow])
      async let one = both.run()
      async let other = both.run()
      let applied = try await (one, other)
      #expect(applied.0.count + applied.1.count == 2)
      #expect(try await database.execute("select string_agg(a::text, ',' order by a) from s.t") == "1,2")
      #expect(try await both.run().isEmpty)
    }
  }

  @Test func aStepThatHasChangedIsRefused() async throws {
    try await withRunner { (database, runner) async throws -> Void in
      _ = try await runner([Self.first]).run()
      let other = Migration(version: 1, name: "first", sql: Self.first.sql + " ", minimumReader: 1)
      let error = await #expect(throws: MigrationError.self) { try await runner([other, Self.second]).run() }
      #expect(error?.code == .changed)
      #expect(try await database.execute("select count(*) from s.t") == "1")
    }
  }

  @Test func aStepThatFailsLeavesNothingAndThoseBeforeItStay() async throws {
    try await withRunner { (database, runner) async throws -> Void in
      let bad = Migration(
        version: 2,
        name: "bad",
        sql: "create table s.left (a int); insert into s.t values (2); select 1 / 0;",
        minimumReader: 1
      )
      let error = await #expect(throws: MigrationError.self) { try await runner([Self.first, bad]).run() }
      #expect(error?.code == .failed)
      #expect(error?.cause?.sqlState == "22012")
      #expect(try await database.execute("select to_regclass('s.left') is null, count(*) from s.t") == "t|1")
      #expect(try await database.execute("select max(version) from s.schema_migrations") == "1")
      // After the fix it continues from there: the lock was released.
      #expect(try await runner([Self.first, Self.second]).run().map(\.version) == [2])
    }
  }

  @Test func aStepThatEndsItsTransactionIsRefused() async throws {
    try await withRunner { (_, runner) async throws -> Void in
      let ending = Migration(version: 2, name: "ending", sql: "commit;", minimumReader: 1)
      let error = await #expect(throws: MigrationError.self) { try await runner([Self.first, ending]).run() }
      #expect(error?.code == .endedTransaction)
    }
  }

  @Test func aStepBeforeAppliedOnesAndATwiceNumberedOneAreRefused() async throws {
    try await withRunner { (_, runner) async throws -> Void in
      let third = Migration(version: 3, name: "third", sql: "select 1", minimumReader: 1)
      _ = try await runner([Self.first, third]).run()
      let late = await #expect(throws: MigrationError.self) {
        try await runner([Self.first, Self.second, third]).run()
      }
      #expect(late?.code == .outOfOrder)
      let unknown = await #expect(throws: MigrationError.self) { try await runner([Self.second, third]).run() }
      #expect(unknown?.code == .outOfOrder)
      let twice = await #expect(throws: MigrationError.self) { try await runner([Self.first, Self.first]).run() }
      #expect(twice?.code == .duplicate)
      // An older program meets a newer schema: it ignores the later migrations.
      #expect(try await runner([Self.first]).run().isEmpty)
    }
  }

  @Test func aSchemaForNewerProgramsOnlyIsRefused() async throws {
    try await withRunner { (database, runner) async throws -> Void in
      let breaking = Migration(version: 2, name: "breaking", sql: "select 1", minimumReader: 2)
      _ = try await runner([Self.first, breaking]).run()
      let error = await #expect(throws: MigrationError.self) { try await runner([Self.first]).run() }
      #expect(error?.code == .needsNewerProgram && error?.isFinal == true)
      #expect(try await runner([Self.first, breaking]).run().isEmpty)
    }
  }

  @Test func whereASchemaIsRequiredADatabaseWithoutItStaysAsItIs() async throws {
    let database = try await TestServers.postgres.freshDatabase()
    func runner(requiresSchema: Bool) throws -> MigrationRunner {
      try MigrationRunner(
        configuration: PostgresConfiguration(url: database.url),
        migrations: [Self.first],
        schema: "s",
        owner: nil,
        requiresSchema: requiresSchema
      )
    }
    let error = await #expect(throws: MigrationError.self) { try await runner(requiresSchema: true).run() }
    #expect(error?.code == .missing && error?.isFinal == true)
    #expect(try await database.execute("select count(*) from pg_namespace where nspname = 's'") == "0")
    _ = try await runner(requiresSchema: false).run()
    #expect(try await runner(requiresSchema: true).run().isEmpty)
    try await database.drop()
  }

  @Test func theHighestMinimumReaderOfAllStepsCounts() async throws {
    try await withRunner { (database, runner) async throws -> Void in
      let breaking = Migration(version: 2, name: "breaking", sql: "select 1", minimumReader: 2)
      let third = Migration(version: 3, name: "third", sql: "select 1", minimumReader: 1)
      _ = try await runner([Self.first, breaking, third]).run()
      let configuration = try PostgresConfiguration(url: database.url)
      let lane = PostgresLane(configuration: configuration, name: "state", timeout: .seconds(10), metrics: Metrics())
      let state = try #require(try await lane.run { try SchemaState.read($0, schema: "s") })
      #expect(state == SchemaState(version: 3, minimumReader: 2))
      #expect(!state.fits(programFor: 1))
      #expect(state.fits(programFor: 2) && state.fits(programFor: 3))
      #expect(!state.fits(programFor: 4))
      await lane.close()
    }
  }
}
