public import FoundationEssentials
public import Golf
public import Postgres
import Telemetry

/// Finds the events that a request wrote, or the request that wrote an event: the trace in the access log is also
/// stored with the events.
public struct EventTrail: Sendable {
  /// The subject of the search.
  public enum Question: Sendable, Hashable {
    /// 32 hexadecimal digits, as `trace` in a log line.
    case trace(String)
    /// The id of an event, a card or a round.
    case id(UUID)

    /// Also accepts a whole `traceparent`. Nil for any other text.
    public init?(_ text: String) {
      let text = text.lowercased()
      if let context = TraceContext(traceparent: text) {
        self = .trace(context.traceID)
      } else if text.utf8.count == 32, text.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) {
        self = .trace(text)
      } else if let id = UUID(uuidString: text) {
        self = .id(id)
      } else {
        return nil
      }
    }
  }

  /// An event of the log, and its delivery.
  public struct Event: Sendable, Hashable {
    public enum Delivery: Sendable, Hashable {
      case delivered
      case waiting
      case parked(reason: String)
    }

    public let id: UUID
    public let type: String
    public let card: CardID
    public let round: UUID
    public let player: PlayerID
    public let sequence: Int64
    public let time: Date
    /// Nil if no request caused the event.
    public let trace: String?
    public let delivery: Delivery
  }

  /// The greatest number of events that a search returns.
  public static let maximumEvents = 1_000
  /// How many rows of the log one statement reads. No index serves this search: it reads the whole log, newest part
  /// first, in statements that end soon.
  static let pageRows = 100_000

  private let lane: PostgresLane
  private let pageRows: Int

  /// - Parameter lane: As the role `golf_relay`.
  public init(lane: PostgresLane) { self.init(lane: lane, pageRows: Self.pageRows) }

  init(lane: PostgresLane, pageRows: Int) {
    self.lane = lane
    self.pageRows = pageRows
  }

  /// The newest part of the log first, each part in the order of the log; at most `maximumEvents`.
  public func find(_ question: Question) async throws -> [Event] {
    var found: [Event] = []
    var high = try await lane.run { try $0.execute(Self.newest)[0].int("id") }
    while high > 0, found.count < Self.maximumEvents {
      found += try await page(question, above: high - pageRows, through: high)
      high -= pageRows
    }
    return Array(found.prefix(Self.maximumEvents))
  }

  private func page(_ question: Question, above low: Int, through high: Int) async throws -> [Event] {
    let values: [PostgresValue] =
      switch question {
      case .trace(let trace): [.text("%-\(trace)-%"), .uuid(nil)]
      case .id(let id): [.text(nil), .uuid(id)]
      }
    return try await lane.run { database in
      try database.execute(Self.select, [.int(low), .int(high)] + values + [.int(Self.maximumEvents)]).map(Self.event)
    }
  }

  private static func event(_ row: PostgresRow) throws -> Event {
    let delivery: Event.Delivery =
      if let reason = try row.optionalText("parked_reason") {
        .parked(reason: reason)
      } else {
        try row.bool("waits") ? .waiting : .delivered
      }
    return Event(
      id: try row.uuid("event_id"),
      type: try row.text("type"),
      card: CardID(try row.uuid("card_id")),
      round: try row.uuid("round_id"),
      player: PlayerID(try row.uuid("player_id")),
      sequence: Int64(try row.int("sequence")),
      time: try row.timestamp("occurred_at"),
      trace: try row.optionalText("traceparent").flatMap { TraceContext(traceparent: $0) }?.traceID,
      delivery: delivery
    )
  }

  private static let newest = PostgresStatement("trail-newest", "select coalesce(max(id), 0) as id from golf.events")

  private static let select = PostgresStatement(
    "trail",
    """
    select e.event_id, e.type, e.card_id, e.round_id, e.player_id, e.sequence, e.occurred_at, e.traceparent,
           o.id is not null as waits, o.parked_reason
    from golf.events e
    left join golf.outbox o on o.player_id = e.player_id and o.card_id = e.card_id and o.sequence = e.sequence
    where e.id > $1 and e.id <= $2
      and (e.traceparent like $3 or e.event_id = $4::uuid or e.card_id = $4::uuid or e.round_id = $4::uuid)
    order by e.id
    limit $5
    """
  )
}
