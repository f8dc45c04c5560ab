import Basics
import EventLog
import Postgres
import Redis
import ServiceKit
import Telemetry

extension Commands {
  static let restored = Command(
    words: ["restored"],
    help: "After a backup was restored, before the services start: Kafka, Redis and sessions forget what came after it"
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
        // After the record's have ended: none of them is copied any more.
        + ["\(try await SessionCache.forgetAll(redis)) copies of sessions are gone from the cache"]
    }
    await redis.close()
    print(lines.joined(separator: "\n"))
    return 0
  }
  /// How long a server that is away is waited for: a pod's first seconds pass before the network lets it through.
  private static let patience = Duration.seconds(60)

  /// What may be done over again, done until every server it needs has answered.
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
