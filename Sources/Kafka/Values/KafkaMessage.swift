/// A partition of a topic.
public struct KafkaPartition: Sendable, Hashable {
  public let topic: String
  public let number: Int32

  public init(topic: String, number: Int32) {
    self.topic = topic
    self.number = number
  }
}

/// A record's partition and offset.
public struct KafkaPosition: Sendable, Hashable {
  public let partition: KafkaPartition
  public let offset: Int64

  public init(partition: KafkaPartition, offset: Int64) {
    self.partition = partition
    self.offset = offset
  }
}

/// A record read from a topic.
public struct KafkaMessage: Sendable, Hashable {
  public let position: KafkaPosition
  public let key: [UInt8]
  public let value: [UInt8]
  public let headers: [KafkaHeader]
  /// The time of writing, in milliseconds since 1970.
  public let timestamp: Int64

  public var partition: KafkaPartition { position.partition }
  public var offset: Int64 { position.offset }
}

/// What a member of a consumer group reads: changes of its assignment, and messages.
public enum KafkaConsumerEvent: Sendable, Hashable {
  /// These partitions now belong to this member. Cached state about them is out of date.
  case assigned(Set<KafkaPartition>)
  /// These partitions no longer belong to this member. `lost`: another member may have started on them already.
  case revoked(Set<KafkaPartition>, lost: Bool)
  /// Messages; those of one partition are in the order of their offsets.
  case messages([KafkaMessage])
  /// Records of these partitions were deleted before this group read them: it was away for longer than the retention.
  /// Reading continues with the first remaining record. Reported again until an offset of the partition was stored
  /// and committed.
  case skipped(Set<KafkaPartition>)
}
