/// Names that whoever writes, carries or reads events must agree on.
public enum EventLogNames {
  /// Every card's events, keyed by player.
  public static let topic = "golf.rounds.v1"
  /// The analytics service's consumers.
  public static let consumerGroup = "golf.analytics"
  /// What they could not apply, with the reason.
  public static let deadLetterTopic = "golf.rounds.v1.analytics.dlt"
  /// PostgreSQL's `NOTIFY` channel: outbox rows were written.
  public static let outboxChannel = "golf_outbox"
}
