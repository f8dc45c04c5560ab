internal import GolfEvents
public import Kafka

/// The topics of the event log, made where they are missing.
public struct KafkaTopics: Sendable {
  /// The partitions of the events' topic; more of them let more consumers share the work.
  public static let partitions = 6

  private let admin: KafkaAdmin
  private let replication: Int

  public init(configuration: KafkaConfiguration, replication: Int = 1) {
    admin = KafkaAdmin(configuration: configuration, limit: .seconds(5))
    self.replication = replication
  }

  /// - Throws: `KafkaError` where Kafka does not answer or refuses.
  public func ensure() async throws {
    try await admin.ensureTopic(
      EventLogNames.topic,
      partitions: Self.partitions,
      replication: replication,
      // The log of record is in PostgreSQL; here events stay long enough for a consumer that was away.
      settings: ["retention.ms": "604800000"]
    )
    // One partition, so that an operator sees dead letters in the order in which they came; kept until dropped.
    try await admin.ensureTopic(
      EventLogNames.deadLetterTopic,
      partitions: 1,
      replication: replication,
      settings: ["retention.ms": "-1"]
    )
  }
}
