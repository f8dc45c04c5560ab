internal import GolfEvents
public import Kafka
public import Telemetry

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

/// What each service's user needs of the brokers, and nothing more.
public enum KafkaRights {
  /// The relay writes events; it reads none.
  public static func roundService(_ user: String) -> [KafkaGrant] {
    [
      KafkaGrant(user, may: .write, .topic(EventLogNames.topic)),
      KafkaGrant(user, may: .describe, .topic(EventLogNames.topic)),
    ]
  }

  /// The analytics service reads events in its group, and writes what it could not apply.
  public static func analyticsService(_ user: String) -> [KafkaGrant] {
    [
      KafkaGrant(user, may: .read, .topic(EventLogNames.topic)),
      KafkaGrant(user, may: .describe, .topic(EventLogNames.topic)),
      KafkaGrant(user, may: .read, .group(EventLogNames.consumerGroup)),
      KafkaGrant(user, may: .write, .topic(EventLogNames.deadLetterTopic)),
      KafkaGrant(user, may: .describe, .topic(EventLogNames.deadLetterTopic)),
    ]
  }
}

/// The topics of the event log, made where they are missing, in the shape that the configuration names.
public struct KafkaTopics: Sendable {
  private let admin: KafkaAdmin
  private let shape: KafkaTopicShape

  /// Throws where the system gives no thread.
  public init(configuration: KafkaConfiguration) throws(NativeThreadError) {
    admin = try KafkaAdmin(configuration: configuration, limit: .seconds(5))
    shape = configuration.topics
  }

  /// The topic that carries every card's events.
  ///
  /// - Returns: Whether it was made now.
  /// - Throws: `KafkaError` where Kafka does not answer or refuses.
  @discardableResult
  public func ensureEvents() async throws -> Bool {
    try await admin.ensureTopic(
      EventLogNames.topic,
      partitions: shape.partitions,
      replication: shape.replication,
      // The log of record is in PostgreSQL; here events stay long enough for a consumer that was away.
      settings: ["retention.ms": "604800000"]
    )
  }

  /// The topic of what the analytics service could not apply.
  ///
  /// - Returns: Whether it was made now.
  /// - Throws: `KafkaError` where Kafka does not answer or refuses.
  @discardableResult
  public func ensureDeadLetters() async throws -> Bool {
    // One partition, so that an operator sees dead letters in the order in which they came; kept until dropped.
    try await admin.ensureTopic(
      EventLogNames.deadLetterTopic,
      partitions: 1,
      replication: shape.replication,
      settings: ["retention.ms": "-1"]
    )
  }
}
