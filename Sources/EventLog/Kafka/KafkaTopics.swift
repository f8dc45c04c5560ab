internal import GolfEvents
public import Kafka
public import Telemetry

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
