import CRdkafka

/// Copies the contents of librdkafka's messages and lists.
enum MessageReading {
  static func partition(_ message: rd_kafka_message_t) -> KafkaPartition {
    KafkaPartition(
      topic: message.rkt.flatMap { rd_kafka_topic_name($0) }.map { String(cString: $0) } ?? "",
      number: message.partition
    )
  }

  static func position(_ message: rd_kafka_message_t) -> KafkaPosition {
    KafkaPosition(partition: partition(message), offset: message.offset)
  }

  /// - Parameter partition: Passed in, because reading the topic's name from each message is slow.
  static func message(_ pointer: UnsafePointer<rd_kafka_message_t>, _ partition: KafkaPartition) -> KafkaMessage {
    var kind = RD_KAFKA_TIMESTAMP_NOT_AVAILABLE
    let message = pointer.pointee
    return KafkaMessage(
      position: KafkaPosition(partition: partition, offset: message.offset),
      key: bytes(message.key, message.key_len),
      value: bytes(message.payload, message.len),
      headers: headers(pointer),
      timestamp: rd_kafka_message_timestamp(pointer, &kind)
    )
  }

  private static func headers(_ message: UnsafePointer<rd_kafka_message_t>) -> [KafkaHeader] {
    var list: OpaquePointer?
    guard rd_kafka_message_headers(message, &list) == RD_KAFKA_RESP_ERR_NO_ERROR, let list else { return [] }
    var all: [KafkaHeader] = []
    var name: UnsafePointer<CChar>?
    var value: UnsafeRawPointer?
    var size = 0
    while rd_kafka_header_get_all(list, all.count, &name, &value, &size) == RD_KAFKA_RESP_ERR_NO_ERROR, let name {
      all.append(KafkaHeader(String(cString: name), bytes(value, size)))
    }
    return all
  }

  private static func bytes(_ start: UnsafeRawPointer?, _ count: Int) -> [UInt8] {
    guard let start, count > 0 else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }
}

/// A C list of partitions, with or without offsets, for the duration of a call.
enum PartitionList {
  static func with<Result>(
    _ partitions: some Collection<(partition: KafkaPartition, offset: Int64)>,
    _ body: (UnsafeMutablePointer<rd_kafka_topic_partition_list_t>) -> Result
  ) throws(KafkaError) -> Result {
    guard let list = rd_kafka_topic_partition_list_new(Int32(partitions.count)) else {
      throw KafkaError(RD_KAFKA_RESP_ERR__FAIL, "out of memory")
    }
    defer { rd_kafka_topic_partition_list_destroy(list) }
    for (partition, offset) in partitions {
      rd_kafka_topic_partition_list_add(list, partition.topic, partition.number)?.pointee.offset = offset
    }
    return body(list)
  }

  static func read(
    _ list: UnsafePointer<rd_kafka_topic_partition_list_t>
  ) -> [(partition: KafkaPartition, offset: Int64)] {
    (0..<Int(list.pointee.cnt)).map { index in
      let element = list.pointee.elems[index]
      return (KafkaPartition(topic: String(cString: element.topic), number: element.partition), element.offset)
    }
  }
}
