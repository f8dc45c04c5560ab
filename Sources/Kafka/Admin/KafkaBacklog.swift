/// A consumer group's progress in a topic.
public struct KafkaBacklog: Sendable, Hashable {
  /// The number of records in the topic that the group has not committed.
  public let waiting: Int64
  /// The sum of the group's committed offsets: it changes whenever the group makes progress.
  public let done: Int64

  public init(waiting: Int64, done: Int64) {
    self.waiting = waiting
    self.done = done
  }
}
