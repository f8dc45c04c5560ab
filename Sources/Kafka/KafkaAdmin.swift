public import Basics
import Batching

/// Creates topics, and reads them without joining a group. Blocks only its own thread.
public actor KafkaAdmin {
  private nonisolated let executor: ThreadExecutor
  public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let configuration: KafkaConfiguration
  private let limit: Duration
  private var admin: AdminHandle?
  private var reader: ReaderHandle?
  private var groupReaders: [String: ReaderHandle] = [:]

  /// Throws if the system cannot start a thread.
  ///
  /// - Parameter limit: The time limit of one call.
  public init(configuration: KafkaConfiguration, limit: Duration = .seconds(10)) throws(NativeThreadError) {
    executor = try ThreadExecutor("kafka-admin")
    self.configuration = configuration
    self.limit = limit
  }

  /// Creates a topic unless it exists.
  /// - Returns: Whether this call created it.
  @discardableResult
  public func ensureTopic(
    _ name: String,
    partitions: Int,
    replication: Int = 1,
    settings: [String: String] = [:]
  ) throws(KafkaError) -> Bool {
    if try partitionCount(of: name) != nil { return false }
    return try usableAdmin().create(
      name,
      partitions: partitions,
      replication: replication,
      settings: settings,
      limit
    )
  }

  /// The number of a topic's partitions; nil if there is no such topic.
  public func partitionCount(of topic: String) throws(KafkaError) -> Int? {
    try usableAdmin().partitions(of: topic, limit)
  }

  /// The settings that were made for this topic; those that it takes from the brokers are left out.
  public func settings(of topic: String) throws(KafkaError) -> [String: String] {
    try usableAdmin().settings(of: topic, limit)
  }

  /// Makes these settings for a topic. All others stay, unless they are changed at the same moment.
  public func set(_ settings: [String: String], of topic: String) throws(KafkaError) {
    let all = try self.settings(of: topic).merging(settings) { _, new in new }
    try usableAdmin().replaceSettings(of: topic, by: all, limit)
  }

  /// Grants rights to users. Existing rights stay.
  /// - Throws: `KafkaError`; `.securityDisabled` if the brokers check no rights.
  public func allow(_ grants: [KafkaGrant]) throws(KafkaError) {
    guard !grants.isEmpty else { return }
    try usableAdmin().allow(grants, limit)
  }

  /// All records that are in a topic now, partition by partition; empty if there is no such topic.
  public func readAll(_ topic: String) throws(KafkaError) -> [KafkaMessage] {
    let partitions = try partitions(of: topic)
    guard !partitions.isEmpty else { return [] }
    return try usableReader().readAll(partitions, limit)
      .sorted { ($0.partition.number, $0.offset) < ($1.partition.number, $1.offset) }
  }

  /// The number of records in each partition of a topic.
  public func recordCounts(of topic: String) throws(KafkaError) -> [KafkaPartition: Int64] {
    var counts: [KafkaPartition: Int64] = [:]
    for partition in try partitions(of: topic) {
      let bounds = try usableReader().bounds(of: partition, limit)
      counts[partition] = bounds.upperBound - bounds.lowerBound
    }
    return counts
  }

  /// A consumer group's backlog in a topic, as reported by the brokers; empty if there is no such topic.
  public func backlog(of topic: String, group: String) throws(KafkaError) -> KafkaBacklog {
    let partitions = try partitions(of: topic)
    guard !partitions.isEmpty else { return KafkaBacklog(waiting: 0, done: 0) }
    let reader = try usableReader(of: group)
    let committed = try reader.committed(partitions, limit)
    var (waiting, done): (Int64, Int64) = (0, 0)
    for partition in partitions {
      let bounds = try reader.bounds(of: partition, limit)
      let next = max(committed[partition] ?? 0, bounds.lowerBound)
      waiting += max(0, bounds.upperBound - next)
      done += next
    }
    return KafkaBacklog(waiting: waiting, done: done)
  }

  /// Deletes all records that are in a topic now; consumers continue with later ones.
  /// - Returns: The number of deleted records; 0 if there is no such topic.
  public func deleteAllRecords(of topic: String) throws(KafkaError) -> Int64 {
    var (ends, count): ([KafkaPartition: Int64], Int64) = ([:], 0)
    for partition in try partitions(of: topic) {
      let bounds = try usableReader().bounds(of: partition, limit)
      guard !bounds.isEmpty else { continue }
      ends[partition] = bounds.upperBound
      count += bounds.upperBound - bounds.lowerBound
    }
    try deleteRecords(before: ends)
    return count
  }

  /// Deletes all records of the partitions before these offsets.
  public func deleteRecords(before offsets: [KafkaPartition: Int64]) throws(KafkaError) {
    guard !offsets.isEmpty else { return }
    try usableAdmin().deleteRecords(before: offsets, limit)
  }

  private func partitions(of topic: String) throws(KafkaError) -> [KafkaPartition] {
    (0..<(try partitionCount(of: topic) ?? 0)).map { KafkaPartition(topic: topic, number: Int32($0)) }
  }

  private func usableAdmin() throws(KafkaError) -> AdminHandle {
    if let admin { return admin }
    let made = try AdminHandle(configuration)
    admin = made
    return made
  }

  private func usableReader(of group: String) throws(KafkaError) -> ReaderHandle {
    if let reader = groupReaders[group] { return reader }
    let made = try ReaderHandle(configuration, group: group)
    groupReaders[group] = made
    return made
  }

  private func usableReader() throws(KafkaError) -> ReaderHandle {
    if let reader { return reader }
    let made = try ReaderHandle(configuration)
    reader = made
    return made
  }
}

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
