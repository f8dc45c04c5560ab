import EventLog
import Kafka
import ServiceKit

extension Commands {
  static let topics = Command(
    words: ["topics"],
    options: ["--round-user", "--analytics-user", "--limit"],
    help: "Creates Kafka's topics if they are missing, and grants the named users the rights that each service needs"
  ) { invocation in
    let rights =
      (invocation.options["--round-user"].map(KafkaRights.roundService) ?? [])
      + (invocation.options["--analytics-user"].map(KafkaRights.analyticsService) ?? [])
    let lines = try await KafkaSetup.run(
      try invocation.settings.kafka(clientID: "golf-tool"),
      rights: rights,
      limit: try invocation.seconds("--limit", standard: 60)
    ) { StandardError.write($0 + "\n") }
    print(lines.joined(separator: "\n"))
    return 0
  }
}
