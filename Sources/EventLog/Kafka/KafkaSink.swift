public import GolfEvents
public import Kafka
public import Postgres
public import RoundFreshness
public import Telemetry

/// Publishes the relay's events, keyed by player, as CloudEvents (`EventRecord`).
///
/// During an outage `deliver` waits. If its task is cancelled, the events are delivered again later.
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
        // The topic may have been deleted.
        if error.code == .unknownTopic { isPrepared = false }
        return .waits
      }
    }
  }

  /// Waits for messages in flight, then closes the producer.
  public func close() async { await producer.close() }
}

extension KafkaRecord {
  /// The Kafka record of an event.
  public init(_ record: EventRecord) {
    self.init(
      topic: EventLogNames.topic,
      key: record.key,
      value: record.payload,
      headers: record.headers.map { KafkaHeader($0.name, $0.value) }
    )
  }
}

/// The relay of an installation with Kafka. It runs in each process of the round service; one of them is active.
public struct KafkaRelay: Sendable {
  private let relay: Relay
  private let sink: KafkaSink
  /// The tasks that it runs by itself.
  public let tasks = RelayTasks()

  /// - Parameters:
  ///   - kafka: As a user who may write events.
  ///   - database: As the role `golf_relay`.
  /// - Throws: `KafkaError` for an invalid configuration.
  public init(
    kafka: KafkaConfiguration,
    database: PostgresConfiguration,
    floors: CacheFloors,
    metrics: Metrics = .shared
  ) throws {
    sink = try KafkaSink(configuration: kafka)
    relay = Relay(database: database, mode: .kafka, sink: sink, floors: floors, tasks: tasks, metrics: metrics)
  }

  public func start() async { await relay.start() }

  /// Returns after the current batch. Events that wait for Kafka stay in the outbox.
  public func stop() async {
    await relay.stop()
    await sink.close()
  }
}
