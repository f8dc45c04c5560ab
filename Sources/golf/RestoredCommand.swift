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
    var lines = try await RestoredRecord.settle(
      try settings.postgres("GOLF_MIGRATOR_DATABASE", applicationName: "golf-tool"),
      redis,
      settings["GOLF_EVENT_LOG"] == "kafka" ? try settings.kafka(clientID: "golf-tool") : nil
    )
    // After the record's have ended: none of them is copied any more.
    lines.append("\(try await SessionCache.forgetAll(redis)) copies of sessions are gone from the cache")
    await redis.close()
    print(lines.joined(separator: "\n"))
    return 0
  }
}
