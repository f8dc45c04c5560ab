internal import GolfEvents
public import Kafka

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
