public import GolfEvents
public import Kafka
internal import Telemetry

/// Publishes the relay's events: keyed by player, in the form of `EventRecord`'s CloudEvents binding.
///
/// An outage waits inside `deliver`; cancelling its task ends that, and the events come again.
public actor KafkaSink: EventSink {
  private let topics: KafkaTopics
  private let producer: KafkaProducer
  private var isPrepared = false

  public init(configuration: KafkaConfiguration) throws {
    topics = try KafkaTopics(configuration: configuration)
    producer = try KafkaProducer(configuration: configuration)
  }

  public func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
    if !isPrepared {
      try await topics.ensureEvents()
      isPrepared = true
    }
    let outcomes = await producer.send(events.map { KafkaRecord($0.record) })
    return outcomes.map { outcome in
      switch outcome {
      case .success: return .delivered
      case .failure(let error) where error.isFaultOfMessage: return .refused(reason: error.description)
      case .failure(let error):
        // Somebody may have deleted the topic.
        if error.code == .unknownTopic { isPrepared = false }
        return .waits
      }
    }
  }

  /// Waits for what is on its way, then ends.
  public func close() async { await producer.close() }
}

extension KafkaRecord {
  /// An event as it is carried.
  public init(_ record: EventRecord) {
    self.init(
      topic: EventLogNames.topic,
      key: record.key,
      value: record.payload,
      headers: record.headers.map { KafkaHeader($0.name, $0.value) }
    )
  }
}
