import Postgres
import Schema
import Telemetry
import TestServers
import Testing

@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct SchemaTests {
  /// A database with the production roles, and a lane on it.
  func withDatabase(_ body: (TestDatabase, PostgresConfiguration, PostgresLane) async throws -> Void) async throws {
    let server = try await TestServers.postgres
    try await server.makeRoles()
    let database = try await server.freshDatabase()
    try await database.execute("grant create on database \(database.name) to golf_owner")
    let configuration = try PostgresConfiguration(url: database.url)
    let lane = PostgresLane(configuration: configuration, name: "schema-tests", metrics: Metrics())
    try await body(database, configuration, lane)
    await lane.close()
    try await database.drop()
  }

  @Test func theVersionsAreNumberedWithoutGaps() {
    #expect(Schema.migrations.map(\.version) == Array(1...Schema.version))
    #expect(Schema.migrations.allSatisfy { !$0.sql.isEmpty && $0.minimumReader <= $0.version })
  }

  @Test func migratesOnceAndTheCheckPasses() async throws {
    try await withDatabase { _, configuration, lane in
      await #expect(throws: UnfitSchema.self) { try await lane.run { try Schema.check($0) } }
      let runner = MigrationRunner(configuration: configuration, migrations: Schema.migrations)
      #expect(try await runner.run().count == Schema.version)
      #expect(try await runner.run().isEmpty)
      try await lane.run { try Schema.check($0) }
    }
  }

  @Test func aSchemaThatIsTooOldOrTooNewIsRefused() async throws {
    try await withDatabase { database, configuration, lane in
      _ = try await MigrationRunner(configuration: configuration, migrations: Schema.migrations).run()
      try await database.execute(
        "update golf.schema_migrations set minimum_reader = \(Schema.version + 1) where version = 1"
      )
      let newer = await #expect(throws: UnfitSchema.self) { try await lane.run { try Schema.check($0) } }
      #expect(newer?.description.contains("newer program") == true)
      try await database.execute("update golf.schema_migrations set minimum_reader = 1")
      // A newer schema that older programs can still read: a rollback works.
      try await database.execute(
        "insert into golf.schema_migrations (version, name, checksum, minimum_reader) values (\(Schema.version + 1), 'x', 'x', 1)"
      )
      try await lane.run { try Schema.check($0) }
      try await database.execute("delete from golf.schema_migrations where version >= \(Schema.version)")
      let older = await #expect(throws: UnfitSchema.self) { try await lane.run { try Schema.check($0) } }
      #expect(older?.description.contains("golf migrate") == true)
    }
  }

  @Test func aRestoredRecordIsRefusedUntilTheRestoreIsComplete() async throws {
    try await withDatabase { database, configuration, lane in
      _ = try await MigrationRunner(configuration: configuration, migrations: Schema.migrations).run()
      try await database.execute("comment on database \(database.name) is 'restore pending'")
      let refusal = await #expect(throws: UnfitSchema.self) { try await lane.run { try Schema.check($0) } }
      #expect(refusal?.isPassing == true && refusal?.description.contains("golf restored") == true)
      try await database.execute("comment on database \(database.name) is null")
      try await lane.run { try Schema.check($0) }
    }
  }

  @Test func noServiceUpdatesEventsAndOnlyTheRelayReadsTheOutbox() async throws {
    try await withDatabase { database, configuration, _ in
      _ = try await MigrationRunner(configuration: configuration, migrations: Schema.migrations).run()
      func may(_ role: String, _ right: String, _ table: String) async throws -> Bool {
        try await database.execute("select has_table_privilege('\(role)', '\(table)', '\(right)')") == "t"
      }
      for role in ["golf_round", "golf_relay", "golf_analytics", "golf_backup"] {
        for right in ["UPDATE", "DELETE", "TRUNCATE"] {
          #expect(try await !may(role, right, "golf.events"), "\(role) \(right)")
        }
      }
      #expect(try await may("golf_relay", "SELECT", "golf.outbox"))
      #expect(try await may("golf_relay", "DELETE", "golf.outbox"))
      #expect(try await !may("golf_round", "SELECT", "golf.outbox"))
      #expect(try await !may("golf_round", "DELETE", "golf.outbox"))
      #expect(try await !may("golf_analytics", "DELETE", "golf.outbox"))
      #expect(try await !may("golf_analytics", "SELECT", "golf.sessions"))
      #expect(try await may("golf_analytics", "SELECT", "golf.session_identities"))
      for role in ["golf_round", "golf_relay", "golf_analytics"] {
        #expect(try await database.execute("select has_schema_privilege('\(role)', 'golf', 'CREATE')") == "f")
      }
    }
  }
}
