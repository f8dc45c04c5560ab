import Basics
import CRdkafka
import Synchronization
import Telemetry

/// One member of a consumer group. Not `Sendable`: it belongs to its actor's thread.
final class ConsumerHandle {
  private let handle: OpaquePointer
  private let queue: OpaquePointer
  private var isEnded = false
  /// Records what the rebalance callback does while `read` runs.
  private let changes = AssignmentChanges()
  private(set) var assigned: Set<KafkaPartition> = []

  init(_ configuration: KafkaConfiguration, group: String, topics: [String]) throws(KafkaError) {
    let properties = configuration.properties([
      // If the group's committed offset of a partition cannot be read from any more, our own code decides (`restart`).
      "group.id": group, "auto.offset.reset": "error", "enable.partition.eof": "false",
      // An offset is stored once the record's effect is durable; stored offsets are committed once a second.
      "enable.auto.offset.store": "false", "enable.auto.commit": "true", "auto.commit.interval.ms": "1000",
      "partition.assignment.strategy": "cooperative-sticky", "session.timeout.ms": "10000",
      "heartbeat.interval.ms": "1000", "allow.auto.create.topics": "false",
      // One topic with few partitions: bound the memory for prefetched records.
      "queued.max.messages.kbytes": "16384", "fetch.wait.max.ms": "100",
    ])
    let changes = changes
    let made = try Handle.make(RD_KAFKA_CONSUMER, properties) { configuration in
      rd_kafka_conf_set_opaque(configuration, Unmanaged.passUnretained(changes).toOpaque())
      rd_kafka_conf_set_rebalance_cb(configuration) { handle, code, partitions, opaque in
        guard let handle, let partitions, let opaque else { return }
        Unmanaged<AssignmentChanges>.fromOpaque(opaque).takeUnretainedValue().note(handle, code, partitions)
      }
    }
    handle = made
    rd_kafka_poll_set_consumer(made)
    guard let events = rd_kafka_queue_get_consumer(made) else {
      rd_kafka_destroy(made)
      throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "no queue")
    }
    queue = events
    let code = try PartitionList.with(
      topics.map { (KafkaPartition(topic: $0, number: RD_KAFKA_PARTITION_UA), Int64(RD_KAFKA_OFFSET_INVALID)) }
    ) { rd_kafka_subscribe(made, $0) }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
  }

  deinit { end() }

  /// The messages that arrived within `wait`, at most `maximum`, preceded by changes of the assignment.
  func read(maximum: Int, wait: Duration) throws(KafkaError) -> [KafkaConsumerEvent] {
    var pointers = [UnsafeMutablePointer<rd_kafka_message_t>?](repeating: nil, count: maximum)
    // librdkafka waits until it has as many messages as requested or the time is over: so this waits for one, and then
    // takes those that are there.
    var count = rd_kafka_consume_batch_queue(queue, wait.clampedMilliseconds, &pointers, 1)
    if count == 1, maximum > 1 {
      let more = pointers.withUnsafeMutableBufferPointer { buffer in
        rd_kafka_consume_batch_queue(queue, 0, buffer.baseAddress.map { $0 + 1 }, maximum - 1)
      }
      count += max(0, more)
    }
    defer { for pointer in pointers.prefix(max(0, count)) { rd_kafka_message_destroy(pointer) } }
    if let fatal = Handle.fatalError(handle) { throw fatal }
    let changed = changes.take()
    for change in changed {
      switch change {
      case .assigned(let partitions): assigned.formUnion(partitions)
      case .revoked(let partitions, lost: _): assigned.subtract(partitions)
      case .messages, .skipped: break
      }
    }
    guard count >= 0 else { throw KafkaError(rd_kafka_last_error()) }
    var homeless: Set<KafkaPartition> = []
    let messages = messages(pointers.prefix(count).compactMap { $0 }, &homeless)
    let read = messages.isEmpty ? changed : changed + [.messages(messages)]
    let skipped = try restart(homeless.intersection(assigned))
    return skipped.isEmpty ? read : read + [.skipped(skipped)]
  }

  /// Reads these partitions from their first record.
  ///
  /// - Returns: The partitions that the group had read before: it has missed records there. A new group has missed
  ///   none.
  private func restart(_ partitions: Set<KafkaPartition>) throws(KafkaError) -> Set<KafkaPartition> {
    guard !partitions.isEmpty else { return [] }
    var known: [(partition: KafkaPartition, offset: Int64)] = []
    let code = try PartitionList.with(partitions.map { ($0, Int64(RD_KAFKA_OFFSET_INVALID)) }) { list in
      defer { known = PartitionList.read(list) }
      return rd_kafka_committed(handle, list, 5_000)
    }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
    // A partition that waits for an offset does not support seek, so it is unassigned and assigned again from its
    // beginning.
    let failure = try PartitionList.with(partitions.map { ($0, Int64(RD_KAFKA_OFFSET_BEGINNING)) }) { list in
      KafkaError(taking: rd_kafka_incremental_unassign(handle, list))
        ?? KafkaError(taking: rd_kafka_incremental_assign(handle, list))
    }
    if let failure { throw failure }
    return Set(known.filter { $0.offset >= 0 }.map(\.partition))
  }

  private func messages(
    _ pointers: [UnsafeMutablePointer<rd_kafka_message_t>],
    _ homeless: inout Set<KafkaPartition>
  ) -> [KafkaMessage] {
    var partitions: [Key: KafkaPartition] = [:]
    var messages: [KafkaMessage] = []
    messages.reserveCapacity(pointers.count)
    for pointer in pointers {
      if pointer.pointee.err == RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET {
        homeless.insert(MessageReading.partition(pointer.pointee))
        continue
      }
      // Any other error here concerns the connection or the topic, and librdkafka recovers by itself.
      guard pointer.pointee.err == RD_KAFKA_RESP_ERR_NO_ERROR else {
        Logger(label: "kafka").warning("reading", ["error": KafkaError(pointer.pointee.err).description])
        continue
      }
      let key = Key(topic: pointer.pointee.rkt, partition: pointer.pointee.partition)
      let partition = partitions[key] ?? MessageReading.partition(pointer.pointee)
      partitions[key] = partition
      messages.append(MessageReading.message(pointer, partition))
    }
    return messages
  }

  private struct Key: Hashable {
    let topic: OpaquePointer?
    let partition: Int32
  }

  /// Stores offsets: all records before them are processed.
  func store(_ next: [KafkaPartition: Int64]) throws(KafkaError) {
    // Skip partitions that were revoked meanwhile: they belong to another member.
    let mine = next.filter { assigned.contains($0.key) }
    guard !mine.isEmpty else { return }
    let code = try PartitionList.with(mine.map { ($0.key, $0.value) }) { rd_kafka_offsets_store(handle, $0) }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR__STATE else { throw KafkaError(code) }
  }

  /// Commits the stored offsets, without waiting for the broker.
  func commit() { _ = rd_kafka_commit(handle, nil, 1) }

  /// Reads these partitions again from these offsets.
  func seek(_ offsets: [KafkaPartition: Int64]) throws(KafkaError) {
    let error = try PartitionList.with(offsets.map { ($0.key, $0.value) }) {
      rd_kafka_seek_partitions(handle, $0, 5_000)
    }
    if let failure = KafkaError(taking: error) { throw failure }
  }

  /// The number of unread records in each assigned partition, according to the brokers' latest answers.
  func lag() -> [KafkaPartition: Int64] {
    var lag: [KafkaPartition: Int64] = [:]
    let positions = try? PartitionList.with(assigned.map { ($0, Int64(RD_KAFKA_OFFSET_INVALID)) }) { list in
      _ = rd_kafka_position(handle, list)
      return PartitionList.read(list)
    }
    for (partition, position) in positions ?? [] {
      var (low, high): (Int64, Int64) = (0, 0)
      guard
        rd_kafka_get_watermark_offsets(handle, partition.topic, partition.number, &low, &high)
          == RD_KAFKA_RESP_ERR_NO_ERROR, high >= 0
      else { continue }
      lag[partition] = max(0, high - (position >= 0 ? position : max(0, low)))
    }
    return lag
  }

  /// Commits the stored offsets, leaves the group, and ends; bounded in time even if no broker answers.
  func close(within limit: Duration) {
    let deadline = MonotonicInstant.now + limit
    let error = rd_kafka_consumer_close_queue(handle, queue)
    if error != nil { rd_kafka_error_destroy(error) }
    while rd_kafka_consumer_closed(handle) == 0, MonotonicInstant.now < deadline {
      var pointers = [UnsafeMutablePointer<rd_kafka_message_t>?](repeating: nil, count: 64)
      let count = rd_kafka_consume_batch_queue(queue, 50, &pointers, pointers.count)
      for pointer in pointers.prefix(max(0, count)) { rd_kafka_message_destroy(pointer) }
    }
    end()
  }

  /// Ends without leaving the group, which then waits for the session timeout.
  private func end() {
    guard !isEnded else { return }
    isEnded = true
    if leaveBehind() { return }
    rd_kafka_queue_destroy(queue)
    rd_kafka_destroy_flags(handle, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE)
  }

  /// Before version 2.3, librdkafka aborts the process if a member is destroyed between the group's choice of an
  /// assignor and the member's first assignment (confluentinc/librdkafka, issue 4312). That state cannot be queried, so
  /// a member that never had an assignment leaves the group and stays in memory, as long as there are few of these.
  ///
  /// - Returns: False if it did nothing, and the caller must destroy the handle.
  private func leaveBehind() -> Bool {
    guard !changes.hasAgreed, rd_kafka_version() < Self.endsAtAnyTime else { return false }
    let before = Self.leftBehind.add(1, ordering: .relaxed).oldValue
    guard before < Self.mostLeftBehind else { return false }
    rd_kafka_unsubscribe(handle)
    return true
  }

  /// Version 2.3.0 in librdkafka's encoding.
  private static let endsAtAnyTime: Int32 = 0x0203_00ff
  /// Each one keeps some threads and about a megabyte.
  private static let mostLeftBehind = 32
  private static let leftBehind = Atomic(0)
}

/// The group's changes to this member's assignment. Called back only inside `read` and `close`, on their thread.
private final class AssignmentChanges {
  private var changes: [KafkaConsumerEvent] = []
  /// The assignment according to the group.
  private var mine: Set<KafkaPartition> = []
  /// Whether there ever was an assignment.
  private(set) var hasAgreed = false

  func take() -> [KafkaConsumerEvent] {
    defer { changes = [] }
    return changes
  }

  func note(
    _ handle: OpaquePointer,
    _ code: rd_kafka_resp_err_t,
    _ list: UnsafeMutablePointer<rd_kafka_topic_partition_list_t>
  ) {
    let partitions = Set(PartitionList.read(list).map(\.partition))
    var failure: KafkaError?
    switch Rebalance(code.rawValue) {
    case .assign:
      hasAgreed = true
      changes.append(.assigned(partitions))
      mine.formUnion(partitions)
      failure = KafkaError(taking: rd_kafka_incremental_assign(handle, list))
    case .revoke:
      changes.append(.revoked(partitions, lost: rd_kafka_assignment_lost(handle) == 1))
      mine.subtract(partitions)
      // librdkafka commits the stored offsets of these partitions on the way.
      failure = KafkaError(taking: rd_kafka_incremental_unassign(handle, list))
    case .failed(let error):
      // No partition is ours until the group has rebalanced; another member may have started on any of them.
      changes.append(.revoked(mine, lost: true))
      mine = []
      rd_kafka_assign(handle, nil)
      failure = error
    }
    if let failure { Logger(label: "kafka").warning("assignment", ["error": failure.description]) }
  }
}

/// A rebalance callback's kind.
enum Rebalance: Hashable {
  case assign
  case revoke
  /// Neither: the rebalance failed.
  case failed(KafkaError)

  /// - Parameter code: librdkafka's error number.
  init(_ code: Int32) {
    switch code {
    case RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS.rawValue: self = .assign
    case RD_KAFKA_RESP_ERR__REVOKE_PARTITIONS.rawValue: self = .revoke
    default: self = .failed(KafkaError(rd_kafka_resp_err_t(code)))
    }
  }
}
