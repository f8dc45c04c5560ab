import EventLog
import FoundationEssentials
import Golf
import Postgres
public import ServiceKit
import Telemetry

/// Operator's command that finds the events of a request, or the request of an event.
public enum TrailCommand {
  /// Prints a line for each event. The exit code is 0, 1 if there is none, or 64 for an argument that is not an id.
  /// Throws if PostgreSQL is unreachable. Without Redis the lines do not say whether the figures have the event.
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
      say("No event matches. A request that only reads, changes nothing or is refused writes no event.")
      return 1
    }
    let applied = await applied(Set(events.map(\.player)), settings)
    for event in events { say(line(event, applied)) }
    say(
      events.count < EventTrail.maximumEvents ? "\(events.count) events." : "\(events.count) events; there may be more."
    )
    return 0
  }

  private static func find(_ question: EventTrail.Question, _ settings: Settings) async throws -> [EventTrail.Event] {
    let database = try settings.postgres("GOLF_RELAY_DATABASE", applicationName: "golf-tool")
    return try await PostgresLane.forOneUse(database, name: "trail", timeout: .seconds(30)) { lane in
      try await EventTrail(lane: lane).find(question)
    }
  }

  /// The players' current ledgers; nil if Redis is unreachable or has no views.
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
        "figures unknown"
      }
    return "event \(event.id.uuidString.lowercased()) \(event.type) \(event.sequence) of card \(event.card), round "
      + "\(event.round.uuidString.lowercased()), player \(event.player), \(event.time.formatted(.iso8601)): \(delivery), "
      + "\(figures); trace \(event.trace ?? "none")"
  }
}
