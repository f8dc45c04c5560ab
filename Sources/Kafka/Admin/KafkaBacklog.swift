/// How far a consumer group is with a topic.
public struct KafkaBacklog: Sendable, Hashable {
  /// Records that are in the topic and that the group has not committed.
  public let waiting: Int64
  /// The sum of the offsets up to which it has: it moves whenever anything was done.
  public let done: Int64

  public init(waiting: Int64, done: Int64) {
    self.waiting = waiting
    self.done = done
  }
}
