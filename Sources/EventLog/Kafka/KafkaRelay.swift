public import Kafka
public import Postgres
public import Telemetry

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
