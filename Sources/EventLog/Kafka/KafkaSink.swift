public import GolfEvents
public import Kafka
public import Postgres
public import Telemetry

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

/// The relay of an installation with Kafka: runs beside the round service, wherever it has the turn.
public struct KafkaRelay: Sendable {
  private let relay: Relay
  private let sink: KafkaSink

  /// - Parameters:
  ///   - kafka: As a user who may write events.
  ///   - database: As the role `golf_relay`.
  /// - Throws: `KafkaError` for brokers that cannot be read.
  public init(
    kafka: KafkaConfiguration,
    database: PostgresConfiguration,
    floors: CacheFloors,
    metrics: Metrics = .shared
  ) throws {
    sink = try KafkaSink(configuration: kafka)
    relay = Relay(database: database, mode: .kafka, sink: sink, floors: floors, metrics: metrics)
  }

  public func start() async { await relay.start() }

  /// Ends after the batch in hand; what waits for Kafka stays in the outbox.
  public func stop() async {
    await relay.stop()
    await sink.close()
  }
}
