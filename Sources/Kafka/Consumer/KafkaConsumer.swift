internal import Batching
public import Telemetry

/// A member of a consumer group.
///
/// Delivery is at least once: an offset is stored by `store` when its effect is there, committed once a second and when
/// a partition is handed over. The assignment changes only inside `next`, so while the messages of one call are worked
/// on, their partitions stay this member's (unless the broker loses patience with it: `max.poll.interval.ms`, 5 minutes).
///
/// It blocks only its own thread.
public actor KafkaConsumer {
  public enum Event: Sendable, Hashable {
    /// These are this member's from now on; what it knew of them before is out of date.
    case assigned(Set<KafkaPartition>)
    /// These are no longer this member's. `lost`: another one may have begun with them already.
    case revoked(Set<KafkaPartition>, lost: Bool)
    /// In the order of their offsets for each partition.
    case messages([KafkaMessage])
    /// Records of these were gone before this group read them: it was away for longer than they are kept. It goes on
    /// with the first that is left. Comes again until an offset of the partition was stored and committed.
    case skipped(Set<KafkaPartition>)
  }

  private nonisolated let executor: ThreadExecutor
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let configuration: KafkaConfiguration
  private let group: String
  private let topics: [String]
  private var handle: ConsumerHandle?
  private var isClosed = false

  /// Joins the group at the first `next`. A group that never read a partition begins with its first record.
  ///
  /// Throws where the system gives no thread.
  public init(configuration: KafkaConfiguration, group: String, topics: [String]) throws(NativeThreadError) {
    executor = try ThreadExecutor("kafka-consumer")
    self.configuration = configuration
    self.group = group
    self.topics = topics
  }

  /// What has come, at most `maximum` messages; empty if nothing comes within `wait`.
  ///
  /// Not cancelled with its task, because messages that were taken and not seen would be skipped: keep `wait` short.
  /// - Throws: `KafkaError`; where `isFatal`, the next call joins the group anew.
  public func next(
    maximum: Int = 1_000,
    wait: Duration = .milliseconds(250)
  ) throws(KafkaError) -> [Event] {
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

  /// Says that these messages have had their effect; they and all before them in their partitions are not read again.
  public func store(_ messages: [KafkaMessage]) throws(KafkaError) {
    var next: [KafkaPartition: Int64] = [:]
    for message in messages { next[message.partition] = max(next[message.partition] ?? 0, message.offset + 1) }
    try handle?.store(next)
  }

  /// Commits what is stored now, without waiting for the broker's answer.
  public func commit() { handle?.commit() }

  /// Reads partitions again, from these offsets on: for messages that could not be worked on.
  public func seek(_ offsets: [KafkaPartition: Int64]) throws(KafkaError) { try handle?.seek(offsets) }

  /// The partitions that are this member's.
  public var assigned: Set<KafkaPartition> { handle?.assigned ?? [] }

  /// How many records of each assigned partition were not yet read.
  public func lag() -> [KafkaPartition: Int64] { handle?.lag() ?? [:] }

  /// Commits what is stored, leaves the group, and ends.
  public func close(within limit: Duration = .seconds(5)) {
    isClosed = true
    handle?.close(within: limit)
    handle = nil
  }
}
