/// Names on which writers, carriers and readers of events must agree.
public enum EventLogNames {
  /// The topic of all cards' events, keyed by player.
  public static let topic = "golf.rounds.v1"
  /// The group of the analytics service's consumers.
  public static let consumerGroup = "golf.analytics"
  /// The topic for records that the analytics service could not apply, with the reason.
  public static let deadLetterTopic = "golf.rounds.v1.analytics.dlt"
  /// PostgreSQL's `NOTIFY` channel for new outbox rows.
  public static let outboxChannel = "golf_outbox"
}
