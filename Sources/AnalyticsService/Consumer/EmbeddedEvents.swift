import Basics
import EventLog
import Golf
import GolfEvents
public import Postgres
import RoundFreshness
public import ServiceKit
import Telemetry

/// The source without Kafka: the relay runs in this process and hands its batches to the projector. Relay, order and
/// outbox are the same as with Kafka.
public struct EmbeddedEvents: EventSource {
  private let database: PostgresConfiguration
  private let relayTasks = RelayTasks()
  private let generation = CacheFloors.makeTask()

  public var tasks: [BackgroundTask] { relayTasks.all + [generation] }

  /// - Parameter relay: The database, as the role `golf_relay`.
  public init(relay database: PostgresConfiguration) {
    var database = database
    database.applicationName = "golf-relay"
    self.database = database
  }

  public func run(_ parts: Composition) async {
    let relay = Relay(
      database: database,
      mode: .postgres,
      sink: ProjectionSink(projector: parts.makeProjector()),
      floors: CacheFloors(parts.projections, task: generation),
      tasks: relayTasks,
      metrics: parts.metrics
    )
    await relay.start()
    // Waits until the service stops.
    while !Task.isCancelled { try? await Task.sleep(for: .seconds(3_600)) }
    await relay.stop()
  }
}

/// The projector as the relay's sink: an event is delivered once its effect is in the views. An event whose card cannot
/// be read or written is refused, so that the relay parks this card and continues; after a thrown error the relay
/// delivers the batch again.
struct ProjectionSink: EventSink {
  let projector: Projector

  func deliver(_ events: [OutboxEvent]) async throws -> [Delivery] {
    let refused = Protected<[EventID: String]>([:])
    try await projector.apply(events.map(\.record)) { parked in
      refused.withLock { refused in
        for event in parked { refused[event.record.id] = event.reason }
      }
    }
    let reasons = refused.withLock { $0 }
    return events.map { event in reasons[event.record.id].map { .refused(reason: $0) } ?? .delivered }
  }
}
