import EventLog
import Golf
import GolfEvents
import Telemetry

/// The projections as the relay's sink: an event is delivered when its effect is in the views. One whose card cannot be
/// read or written is refused, so that the relay parks this card and goes on; what is thrown asks for the batch again.
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
