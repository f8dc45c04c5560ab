import EventLog
public import Postgres

/// Events without Kafka: the relay runs in this process and hands its batches to the projections. The same relay,
/// the same order, the same outbox.
public struct EmbeddedEvents: EventSource {
  private let database: PostgresConfiguration

  /// - Parameter relay: The database as the role `golf_relay`.
  public init(relay database: PostgresConfiguration) {
    var database = database
    database.applicationName = "golf-relay"
    self.database = database
  }

  public func run(_ parts: AnalyticsParts) async {
    let relay = Relay(
      database: database,
      mode: .postgres,
      sink: ProjectionSink(projector: parts.makeProjector()),
      floors: CacheFloors(parts.projections),
      metrics: parts.metrics
    )
    await relay.start()
    // Until the service stops.
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
    await relay.stop()
  }
}
