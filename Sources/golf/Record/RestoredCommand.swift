import Basics
import EventLog
import Postgres
import Redis
import ServiceKit
import Telemetry

extension Commands {
  static let restored = Command(
    words: ["restored"],
    help:
      "After a restore and before the services start: deletes from Kafka and Redis what is newer than the backup, and "
      + "ends all sessions"
  ) { invocation in
    let settings = invocation.settings
    let redis = RedisClient(
      configuration: try settings.redis(),
      name: "restored",
      timeout: .seconds(2),
      metrics: Metrics()
    )
    let database = try settings.postgres("GOLF_MIGRATOR_DATABASE", applicationName: "golf-tool")
    let kafka = settings["GOLF_EVENT_LOG"] == "kafka" ? try settings.kafka(clientID: "golf-tool") : nil
    let lines = try await whenReached {
      try await RestoredRecord.settle(database, redis, kafka)
        // After the sessions have ended in the record, so that none of them is copied again.
        + ["\(try await SessionCache.forgetAll(redis)) cached sessions deleted"]
    }
    await redis.close()
    print(lines.joined(separator: "\n"))
    return 0
  }

  /// How long to wait for a server that is out of reach: the network may block a pod in its first seconds.
  private static let patience = Duration.seconds(60)

  /// Repeats idempotent work until every server that it needs has answered.
  private static func whenReached(_ work: () async throws -> [String]) async throws -> [String] {
    let end = MonotonicInstant.now + patience
    var said = ""
    while true {
      do {
        return try await work()
      } catch {
        guard FailureKind(error) == .away, MonotonicInstant.now < end else { throw error }
        let reason = "\(error)"
        if reason != said { StandardError.write("golf restored: waiting: \(reason)\n") }
        said = reason
        try await Task.sleep(for: .seconds(1))
      }
    }
  }
}
