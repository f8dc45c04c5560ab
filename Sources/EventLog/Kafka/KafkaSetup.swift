internal import GolfEvents
public import Kafka
internal import Telemetry

/// What `golf topics` does: the topics, and who may do what with them, as often as one likes.
public enum KafkaSetup {
  /// Makes what is missing; returns a line for each thing. Waits for the brokers up to the limit.
  ///
  /// - Parameters:
  ///   - configuration: As a user who may do that.
  ///   - rights: None where the brokers check nobody's.
  ///   - say: Called with why it waits, whenever that is something else.
  /// - Throws: `KafkaError`, at once where the brokers refuse.
  public static func run(
    _ configuration: KafkaConfiguration,
    rights: [KafkaGrant],
    limit: Duration,
    say: @Sendable (String) -> Void
  ) async throws -> [String] {
    let topics = try KafkaTopics(configuration: configuration)
    let admin = try KafkaAdmin(configuration: configuration)
    let end = MonotonicInstant.now + limit
    var said = ""
    while true {
      do {
        var lines = [
          try await line(topics.ensureEvents(), EventLogNames.topic, admin),
          try await line(topics.ensureDeadLetters(), EventLogNames.deadLetterTopic, admin),
        ]
        try await admin.allow(rights)
        lines += rights.map(\.description)
        return lines
      } catch let error as KafkaError where !error.isRefusal && MonotonicInstant.now < end {
        if error.description != said { say("waiting: \(error)") }
        said = error.description
        try await Task.sleep(for: .seconds(1))
      }
    }
  }

  private static func line(_ isNew: Bool, _ topic: String, _ admin: KafkaAdmin) async throws -> String {
    let count = try await admin.partitionCount(of: topic) ?? 0
    return "topic \(topic): \(count) partitions, \(isNew ? "made now" : "was there")"
  }
}
