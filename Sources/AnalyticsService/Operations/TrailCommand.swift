import EventLog
import FoundationEssentials
import Golf
import Postgres
public import ServiceKit
import Telemetry

/// The operator's question where the events of a request are, and of which request an event is.
public enum TrailCommand {
  /// A line for each event. The exit code: 0, 1 where there is none, 64 for what is no id. Throws where PostgreSQL cannot
  /// be reached; without Redis it only does not say what the figures have.
  public static func run(_ settings: Settings, _ text: String, say: @escaping @Sendable (String) -> Void) async throws
    -> Int32
  {
    guard let question = EventTrail.Question(text) else {
      say(
        "\"\(text.prefix(80))\" is neither a trace (32 hexadecimal digits, or a traceparent) nor the id of an event, a "
          + "card or a round"
      )
      return 64
    }
    let events = try await find(question, settings)
    guard !events.isEmpty else {
      say("No event has it. A request that only reads, changes nothing or is refused writes none.")
      return 1
    }
    let applied = await applied(Set(events.map(\.player)), settings)
    for event in events { say(line(event, applied)) }
    say(
      events.count < EventTrail.maximumEvents ? "\(events.count) events." : "\(events.count) events, and perhaps more."
    )
    return 0
  }

  private static func find(_ question: EventTrail.Question, _ settings: Settings) async throws -> [EventTrail.Event] {
    let lane = PostgresLane(
      configuration: try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-tool"),
      name: "trail",
      timeout: .seconds(30),
      metrics: Metrics()
    )
    let result: Result<[EventTrail.Event], any Error>
    do {
      result = .success(try await EventTrail(lane: lane).find(question))
    } catch {
      result = .failure(error)
    }
    await lane.close()
    return try result.get()
  }

  /// The last event of each card that is in the figures; nil where Redis has none or is away.
  private static func applied(_ players: Set<PlayerID>, _ settings: Settings) async -> [PlayerID: Ledger]? {
    guard let parts = try? Composition(settings, metrics: Metrics()) else { return nil }
    let ledgers = try? await parts.shownLedgers(of: Array(players))
    await parts.close()
    return ledgers
  }

  private static func line(_ event: EventTrail.Event, _ applied: [PlayerID: Ledger]?) -> String {
    let delivery =
      switch event.delivery {
      case .delivered: "delivered"
      case .waiting: "waits in the outbox"
      case .parked(let reason): "parked in the outbox: \(reason)"
      }
    let figures =
      if let applied {
        (applied[event.player]?.sequence(of: event.card) ?? 0) >= event.sequence
          ? "in the figures" : "not in the figures"
      } else {
        "figures not known"
      }
    return "event \(event.id.uuidString.lowercased()) \(event.type) \(event.sequence) of card \(event.card), round "
      + "\(event.round.uuidString.lowercased()), player \(event.player), \(event.time.formatted(.iso8601)): \(delivery), "
      + "\(figures); trace \(event.trace ?? "none")"
  }
}
