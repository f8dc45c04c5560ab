public import Basics
import Batching

/// A member of a consumer group.
///
/// Delivery is at least once: the caller stores an offset with `store` once the effect is durable; offsets are
/// committed once a second and when a partition is revoked. The assignment changes only inside `next`, so while the
/// messages of one call are processed, their partitions stay with this member (unless processing exceeds
/// `max.poll.interval.ms`, 5 minutes).
///
/// It blocks only its own thread.
public actor KafkaConsumer {
  private nonisolated let executor: ThreadExecutor
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let configuration: KafkaConfiguration
  private let group: String
  private let topics: [String]
  private var handle: ConsumerHandle?
  private var isClosed = false

  /// Joins the group at the first `next`. A group that has never read a partition starts with its first record.
  ///
  /// Throws if the system cannot start a thread.
  public init(configuration: KafkaConfiguration, group: String, topics: [String]) throws(NativeThreadError) {
    executor = try ThreadExecutor("kafka-consumer")
    self.configuration = configuration
    self.group = group
    self.topics = topics
  }

  /// The events that have arrived, with at most `maximum` messages; empty if none arrives within `wait`.
  ///
  /// Task cancellation does not interrupt it, because messages that were taken but not returned would be skipped: keep
  /// `wait` short.
  /// - Throws: `KafkaError`; if it `isFatal`, the next call rejoins the group.
  public func next(
    maximum: Int = 1_000,
    wait: Duration = .milliseconds(250)
  ) throws(KafkaError) -> [KafkaConsumerEvent] {
    guard !isClosed else { throw KafkaError(.closed) }
    let member = try joined()
    do {
      return try member.read(maximum: max(1, maximum), wait: wait)
    } catch {
      if error.isFatal {
        member.close(within: .seconds(1))
        handle = nil
      }
      throw error
    }
  }

  private func joined() throws(KafkaError) -> ConsumerHandle {
    if let handle { return handle }
    let made = try ConsumerHandle(configuration, group: group, topics: topics)
    handle = made
    return made
  }

  /// Marks these messages as processed: they and all earlier ones of their partitions are not read again.
  public func store(_ messages: [KafkaMessage]) throws(KafkaError) {
    var next: [KafkaPartition: Int64] = [:]
    for message in messages { next[message.partition] = max(next[message.partition] ?? 0, message.offset + 1) }
    try handle?.store(next)
  }

  /// Commits the stored offsets now, without waiting for the broker's answer.
  public func commit() { handle?.commit() }

  /// Rereads partitions from these offsets, after messages could not be processed.
  public func seek(_ offsets: [KafkaPartition: Int64]) throws(KafkaError) { try handle?.seek(offsets) }

  /// The partitions that this member owns.
  public var assigned: Set<KafkaPartition> { handle?.assigned ?? [] }

  /// The number of unread records in each assigned partition.
  public func lag() -> [KafkaPartition: Int64] { handle?.lag() ?? [:] }

  /// Commits the stored offsets, leaves the group, and ends.
  public func close(within limit: Duration = .seconds(5)) {
    isClosed = true
    handle?.close(within: limit)
    handle = nil
  }
}
