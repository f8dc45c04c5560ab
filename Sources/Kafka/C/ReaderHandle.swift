import Basics
import CRdkafka

/// Reads whole partitions without joining a group. Each call is bounded in time and blocks its thread. Not `Sendable`.
final class ReaderHandle {
  private let handle: OpaquePointer

  /// - Parameter group: The group whose committed offsets are queried; librdkafka requires a name even if no group is
  ///   used.
  init(_ configuration: KafkaConfiguration, group: String = "golf.reader") throws(KafkaError) {
    handle = try Handle.make(
      RD_KAFKA_CONSUMER,
      configuration.properties([
        "group.id": group, "enable.auto.commit": "false", "enable.auto.offset.store": "false",
        "auto.offset.reset": "error", "fetch.wait.max.ms": "50",
      ])
    )
    rd_kafka_poll_set_consumer(handle)
  }

  deinit { rd_kafka_destroy_flags(handle, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE) }

  /// From the first readable offset to the offset of the next record.
  func bounds(of partition: KafkaPartition, _ limit: Duration) throws(KafkaError) -> Range<Int64> {
    var (low, high): (Int64, Int64) = (0, 0)
    let code = rd_kafka_query_watermark_offsets(
      handle,
      partition.topic,
      partition.number,
      &low,
      &high,
      limit.clampedMilliseconds
    )
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
    return low..<max(low, high)
  }

  /// The group's committed offsets; a partition without one is missing.
  func committed(_ partitions: [KafkaPartition], _ limit: Duration) throws(KafkaError) -> [KafkaPartition: Int64] {
    let (code, found) = try PartitionList.with(partitions.map { ($0, Int64(RD_KAFKA_OFFSET_INVALID)) }) { list in
      let code = rd_kafka_committed(handle, list, limit.clampedMilliseconds)
      return (code, PartitionList.read(list))
    }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
    return Dictionary(found.filter { $0.offset >= 0 }.map { ($0.partition, $0.offset) }) { max($0, $1) }
  }

  /// All records that are in these partitions now.
  func readAll(_ partitions: [KafkaPartition], _ limit: Duration) throws(KafkaError) -> [KafkaMessage] {
    let deadline = MonotonicInstant.now + limit
    var ends: [KafkaPartition: Int64] = [:]
    var starts: [(partition: KafkaPartition, offset: Int64)] = []
    for partition in partitions {
      let bounds = try bounds(of: partition, limit)
      guard !bounds.isEmpty else { continue }
      ends[partition] = bounds.upperBound
      starts.append((partition, bounds.lowerBound))
    }
    let code = try PartitionList.with(starts) { rd_kafka_assign(handle, $0) }
    guard code == RD_KAFKA_RESP_ERR_NO_ERROR else { throw KafkaError(code) }
    defer { rd_kafka_assign(handle, nil) }
    var messages: [KafkaMessage] = []
    while !ends.isEmpty {
      guard MonotonicInstant.now < deadline else { throw KafkaError(.timedOut) }
      guard let message = rd_kafka_consumer_poll(handle, 100) else { continue }
      defer { rd_kafka_message_destroy(message) }
      guard message.pointee.err == RD_KAFKA_RESP_ERR_NO_ERROR else {
        let error = KafkaError(message.pointee.err)
        // Other errors concern a connection, and librdkafka recovers by itself.
        if error.isRefusal { throw error }
        continue
      }
      let partition = MessageReading.partition(message.pointee)
      guard let end = ends[partition], message.pointee.offset < end else { continue }
      messages.append(MessageReading.message(message, partition))
      if message.pointee.offset + 1 == end { ends[partition] = nil }
    }
    return messages
  }
}
