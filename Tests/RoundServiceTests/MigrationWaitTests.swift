import Basics
import EventLog
import Postgres
import Schema
import TestServers
import Testing

@testable import RoundService

/// The init container's job: waits until a service could start, as that service's role.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct MigrationWaitTests {
  /// Its exit code and its output.
  func wait(
    _ database: TestDatabase,
    eventLog: String = "postgres",
    limit: Duration = .seconds(60),
    says: @escaping @Sendable (String) -> Void = { _ in }
  ) async throws -> (MigrationCommand.Waiting, [String]) {
    let said = Protected<[String]>([])
    let mode = try #require(EventLogMode(rawValue: eventLog))
    let url = database.url(role: "golf_round", password: AccountRecord.password)
    let outcome = try await MigrationCommand.wait(
      try PostgresConfiguration(url: url),
      limit: limit,
      isFit: { try mode.check($0) }
    ) { line in
      said.withLock { $0.append(line) }
      says(line)
    }
    return (outcome, said.withLock { $0 })
  }

  @Test func `It returns when the migration has run, without migration rights`() async throws {
    let database = try await AccountRecord.shared.emptyDatabase()
    let (words, word) = AsyncStream.makeStream(of: String.self)
    async let waiting = wait(database, says: { word.yield($0) })
    // It has checked once, before anything exists.
    for await _ in words { break }
    _ = try await MigrationCommand.apply(try AccountRecord.migrator(of: database), seed: ShippedCoursesLoader.load)
    let (outcome, said) = try await waiting
    guard case .ready = outcome else {
      Issue.record("\(outcome)")
      return
    }
    #expect(said.first?.contains("no schema yet") == true)
    try await database.drop()
  }

  @Test func `It reports what is missing, and stops at the limit`() async throws {
    let database = try await AccountRecord.shared.emptyDatabase()
    let (late, said) = try await wait(database, limit: .seconds(1))
    guard case .late(let reason) = late else {
      Issue.record("\(late)")
      return
    }
    #expect(reason.contains("golf migrate") && said == ["waiting: \(reason)"])

    _ = try await MigrationCommand.apply(try AccountRecord.migrator(of: database), seed: ShippedCoursesLoader.load)
    let (other, _) = try await wait(database, eventLog: "kafka", limit: .seconds(1))
    guard case .late(let words) = other else {
      Issue.record("\(other)")
      return
    }
    #expect(words.contains("golf event-log switch kafka"))

    try await database.execute("update golf.schema_migrations set minimum_reader = \(Schema.version + 1)")
    let (never, _) = try await wait(database, limit: .seconds(60))
    guard case .never(let why) = never else {
      Issue.record("\(never)")
      return
    }
    #expect(why.contains("newer program"))
    try await database.drop()
  }
}
