import EventLog
import Postgres
import ServiceKit

extension Commands {
  static let restored = Command(
    words: ["restored"],
    help: "After a backup was restored, before the services start: Kafka, Redis and sessions forget what came after it"
  ) { invocation in
    let settings = invocation.settings
    let lines = try await RestoredRecord.settle(
      try settings.postgres("GOLF_MIGRATOR_DATABASE", applicationName: "golf-tool"),
      try settings.redis(),
      settings["GOLF_EVENT_LOG"] == "kafka" ? try settings.kafka(clientID: "golf-tool") : nil
    )
    print(lines.joined(separator: "\n"))
    return 0
  }
}
