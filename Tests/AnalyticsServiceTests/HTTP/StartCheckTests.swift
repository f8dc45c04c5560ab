import EventLog
import Postgres
import Schema
import Telemetry
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.postgres.isAvailable))
struct StartCheckTests {
  @Test func `A record without a schema, with a newer one, or with another event log is refused`() async throws {
    let record = try await RecordDatabase.make(isMigrated: false)
    let lane = try record.lane()
    func run(_ mode: EventLogMode) async throws {
      try await StartCheck.run(lane, eventLog: mode, patience: .zero, logger: Logger(label: "test"))
    }
    await #expect(throws: UnfitSchema.self) { try await run(.postgres) }
    try await record.migrate()
    try await run(.postgres)
    await #expect(throws: EventLogError.self) { try await run(.kafka) }
    try await record.database.execute("update golf.schema_migrations set minimum_reader = \(Schema.version + 1)")
    await #expect(throws: UnfitSchema.self) { try await run(.postgres) }
    await lane.close()
    try await record.drop()
  }
}
