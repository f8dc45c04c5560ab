public import Basics
import GolfEvents
public import Kafka

/// Creates the topics, brings those of earlier releases to their retention, and grants rights on them, for `golf topics`.
/// Idempotent.
public enum KafkaSetup {
  /// Creates what is missing and returns a line for each topic and right. Waits for the brokers, at most `limit`.
  ///
  /// - Parameters:
  ///   - configuration: As a user who may create topics and grant rights.
  ///   - rights: Empty if the brokers check no rights.
  ///   - say: Called with the reason for waiting, whenever it changes.
  /// - Throws: `KafkaError`, at once if the brokers refuse.
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
        let isNew = (events: try await topics.ensureEvents(), letters: try await topics.ensureDeadLetters())
        var lines = [
          try await line(isNew.events, EventLogNames.topic, admin),
          try await line(isNew.letters, EventLogNames.deadLetterTopic, admin),
        ]
        if !isNew.events { lines += try await retain(KafkaTopics.eventSettings, EventLogNames.topic, admin) }
        if !isNew.letters {
          lines += try await retain(KafkaTopics.deadLetterSettings, EventLogNames.deadLetterTopic, admin)
        }
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
    return "topic \(topic): \(count) partitions, \(isNew ? "created" : "exists already")"
  }
}

extension KafkaSetup {
  /// Earlier releases kept dead letters until they were dropped. What an operator set to anything else stays.
  private static let outdated = ["retention.ms": "-1"]

  /// Makes those of the settings that the topic lacks, or has from an earlier release. A user who may not do that is told
  /// so: everything works without them, but texts of people stay for longer.
  private static func retain(
    _ settings: [String: String],
    _ topic: String,
    _ admin: KafkaAdmin
  ) async throws(KafkaError) -> [String] {
    do {
      let there = try await admin.settings(of: topic)
      let missing = settings.filter { name, _ in there[name] == nil || there[name] == outdated[name] }
      guard !missing.isEmpty else { return [] }
      try await admin.set(missing, of: topic)
      return missing.sorted { $0.key < $1.key }.map { "topic \(topic): \($0.key) is \($0.value) now" }
    } catch  where error.isRefusal || error.isMisuse {
      let wanted = settings.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      return ["topic \(topic): its settings were not compared with \(wanted): \(error)"]
    }
  }
}

/// The rights that each service's user needs on the brokers, and no more.
public enum KafkaRights {
  /// The relay writes events; it reads none.
  public static func roundService(_ user: String) -> [KafkaGrant] {
    [
      KafkaGrant(user, may: .write, .topic(EventLogNames.topic)),
      KafkaGrant(user, may: .describe, .topic(EventLogNames.topic)),
    ]
  }

  /// The analytics service reads events in its group, and writes dead letters.
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

/// The topics of the event log. Creates missing ones with the configured number of partitions and replicas.
public struct KafkaTopics: Sendable {
  private let admin: KafkaAdmin
  private let shape: KafkaTopicShape

  // A record goes with its whole segment, so a segment of a day makes it go a day after its time at the latest.
  private static let segment = ["segment.ms": "86400000"]

  /// 7 days: PostgreSQL keeps the log of record; Kafka keeps events long enough for a consumer that was down for days.
  static let eventSettings = segment.merging(["retention.ms": "604800000"]) { $1 }

  /// 30 days: time to see to what a dead letter tells of. Its card can be reloaded at any time.
  static let deadLetterSettings = segment.merging(["retention.ms": "2592000000"]) { $1 }

  /// Throws if the system has no thread for the client.
  public init(configuration: KafkaConfiguration) throws(NativeThreadError) {
    admin = try KafkaAdmin(configuration: configuration, limit: .seconds(5))
    shape = configuration.topics
  }

  /// The topic with every card's events.
  ///
  /// - Returns: Whether it was created now.
  /// - Throws: `KafkaError` if Kafka does not answer or refuses.
  @discardableResult
  public func ensureEvents() async throws -> Bool {
    try await admin.ensureTopic(
      EventLogNames.topic,
      partitions: shape.partitions,
      replication: shape.replication,
      settings: Self.eventSettings
    )
  }

  /// The topic of dead letters.
  ///
  /// - Returns: Whether it was created now.
  /// - Throws: `KafkaError` if Kafka does not answer or refuses.
  @discardableResult
  public func ensureDeadLetters() async throws -> Bool {
    // One partition, so that an operator sees dead letters in their order.
    try await admin.ensureTopic(
      EventLogNames.deadLetterTopic,
      partitions: 1,
      replication: shape.replication,
      settings: Self.deadLetterSettings
    )
  }
}
