import Postgres
import Redis
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

/// What is exported about Redis, backups and verifications.
@Suite struct OperationsWatchTests {
  @Test func `Redis' report of its memory is read, and any other text is ignored`() {
    let info = "# Memory\r\nused_memory:1048576\r\nused_memory_human:1.00M\r\nmaxmemory:134217728\r\n"
    #expect(RedisMemory(info: info) == RedisMemory(used: 1_048_576, limit: 134_217_728))
    for other in ["", "used_memory:1", "maxmemory:1", "used_memory:x\nmaxmemory:1", "-ERR"] {
      #expect(RedisMemory(info: other) == nil, "\(other)")
    }
  }

  @Test func `Notes are read, and invalid ones are skipped`() {
    let notes = OperatorNotes([
      "golf-backup succeeded 1764446400 failed 0", "golf-verify at 1764446401 differences 3", "golf-verify", "",
      "golf-backup succeeded x failed 1", "golf-backup succeeded -1 failed 1", "golf-verify at 1 differences 2 more",
    ])
    #expect(notes.backupSucceeded == 1_764_446_400 && notes.backupFailed == 0)
    #expect(notes.verification?.time == 1_764_446_401 && notes.verification?.differences == 3)
    let none = OperatorNotes([])
    #expect(none.backupSucceeded == 0 && none.backupFailed == 0 && none.verification == nil)
  }

  @Test(.enabled(if: Availability.postgres.isAvailable && Availability.redis.isAvailable, "PostgreSQL and Redis"))
  func `Measured and noted values are reported, and unmeasured memory is left out`() async throws {
    let postgres = try await PostgresServer.start()
    let redis = try await RedisServer.start()
    let database = try PostgresConfiguration(url: postgres.url)
    let readiness = Readiness(database, metrics: Metrics())
    let client = RedisClient(configuration: try RedisConfiguration(url: redis.url(as: .analytics)), metrics: Metrics())
    let metrics = Metrics()
    let watch = OperationsWatch(client, readiness, metrics: metrics)
    _ = try await watch.run()
    #expect(metrics.render().contains("\ngolf_redis_memory_limit_bytes "))
    #expect(metrics.render().contains("\ngolf_verify_timestamp_seconds 0.0"))
    #expect(!metrics.render().contains("\ngolf_verify_differences "))

    let lane = PostgresLane(configuration: database, name: "notes", metrics: Metrics())
    try await lane.run { try OperatorNotes.note(verificationAt: 1_764_446_400, differences: 2, $0) }
    await lane.close()
    try await redis.stop()
    await #expect(throws: (any Error).self) { try await watch.run() }
    let text = metrics.render()
    #expect(text.contains("\ngolf_verify_differences 2.0"))
    #expect(!text.contains("\ngolf_redis_memory_used_bytes "))
    // A recorded time stays valid.
    try await postgres.stop()
    await #expect(throws: (any Error).self) { try await watch.run() }
    #expect(metrics.render().contains("\ngolf_verify_differences 2.0"))
    await client.close()
    await readiness.close()
  }
}
