import Foundation
import TestServers
import Testing

/// The tests' own servers: the failure tests rely on their promises.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct TestServersTests {
  @Test func aFreshDatabaseIsEmptyAndItsOwn() async throws {
    let server = try await TestServers.postgres
    let one = try await server.freshDatabase()
    let other = try await server.freshDatabase()
    try await one.execute("create table t (a int)")
    #expect(try await one.execute("select count(*) from pg_tables where schemaname = 'public'") == "1")
    #expect(try await other.execute("select count(*) from pg_tables where schemaname = 'public'") == "0")
    try await one.drop()
    try await other.drop()
  }

  @Test func aKilledServerKeepsWhatWasCommitted() async throws {
    let server = try await PostgresServer.start()
    let database = try await server.freshDatabase()
    try await database.execute("create table t (a int); insert into t values (7)")
    try await server.kill()
    await #expect(throws: (any Error).self) { try await database.execute("select 1") }
    try await server.restart()
    #expect(try await database.execute("select a from t") == "7")
    try await server.stop()
    #expect(server.pid == nil)
  }
}
