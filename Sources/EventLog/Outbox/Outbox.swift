public import Golf
public import GolfEvents
import Postgres

/// The statements on `golf.outbox`, under the relay's role.
enum Outbox {
  /// Reads the events that a request asks for: lowest rows first, each card's in sequence, none of parked cards.
  ///
  /// Throws `EventLogError` if the database stores another mode.
  static func take(
    _ database: PostgresSession,
    _ request: OutboxRequest,
    _ mode: EventLogMode
  ) throws -> OutboxBatch {
    let answers = try database.pipeline([(EventLogMode.select, []), (select, values(request))])
    try mode.check(answers[0])
    guard let head = answers[1].first else { throw EventLogError(description: "a take of the outbox has no head") }
    return OutboxBatch(
      events: InCardOrder.sort(try answers[1].dropFirst().map(event)),
      horizon: try head.int("horizon"),
      parked: try head.ints("parked").compactMap { $0 }
    )
  }

  static func values(_ request: OutboxRequest) -> [PostgresValue] {
    [
      .int(request.limit), .int(request.first), .uuids(request.players.map(\.uuid)), .ints(request.firsts),
      .int(request.share),
    ]
  }

  /// Returns the number of the transaction that deletes the rows.
  static func delete(_ rows: [Int], _ database: PostgresSession) throws -> Int {
    guard let row = try database.execute(delete, [.ints(rows)]).first else {
      throw EventLogError(description: "a deletion from the outbox has no answer")
    }
    return try row.int("transaction")
  }

  /// Keeps back the card's events from this row on, until an operator has looked at the reason.
  static func park(_ row: Int, reason: String, _ database: PostgresSession) throws {
    _ = try database.execute(park, [.int(row), .text(String(reason.prefix(1_000)))])
  }

  /// A row whose time is out of range becomes an event without payload. The projections reject it as unreadable, so
  /// that it stops its own card and not the relay.
  private static func event(_ row: PostgresRow) throws -> OutboxEvent {
    let time = (try? row.timestamp("occurred_at")).flatMap { Timestamp($0) }
    return OutboxEvent(
      row: try row.int("id"),
      roundID: RoundID(try row.uuid("round_id")),
      record: EventRecord(
        id: EventID(try row.uuid("event_id")),
        type: try row.text("type"),
        time: time ?? .epoch,
        cardID: CardID(try row.uuid("card_id")),
        playerID: PlayerID(try row.uuid("player_id")),
        sequence: Int64(try row.int("sequence")),
        traceparent: try row.optionalText("traceparent"),
        payload: time == nil ? [] : try row.json("payload")
      )
    )
  }

  /// The head and the events are one statement, because all of it must be of one snapshot (`OutboxBound`,
  /// `OutboxTurns`).
  ///
  /// The lateral subquery looks each event up by itself: for a join, a plan that ignores the limit reads the whole log.
  static let select = PostgresStatement(
    "outbox-take",
    """
    select 0::bigint as id, null::uuid as event_id, null::uuid as card_id, null::uuid as round_id,
           null::uuid as player_id, null::bigint as sequence, null::text as type, null::json as payload,
           null::text as traceparent, null::timestamptz as occurred_at,
           pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon,
           array(select p.id from golf.outbox p where p.parked_reason is not null
                 order by p.id limit \(OutboxTurns.maximumParked)) as parked
    union all
    (select o.id, e.event_id, e.card_id, e.round_id, e.player_id, e.sequence, e.type, e.payload, e.traceparent,
            e.occurred_at, null, null
     from (
       (select w.id, w.card_id, w.sequence
        from golf.outbox w
        where w.id >= $2::bigint and (w.player_id = any($3::uuid[])) is not true
          and not exists (select from golf.outbox p where p.card_id = w.card_id and p.parked_reason is not null)
        order by w.id
        limit $1)
       union all
       (select b.id, b.card_id, b.sequence
        from unnest($3::uuid[], $4::bigint[]) as q(player_id, first)
        cross join lateral (
          select w.id, w.card_id, w.sequence
          from golf.outbox w
          where w.player_id = q.player_id and w.id >= q.first
            and not exists (select from golf.outbox p where p.card_id = w.card_id and p.parked_reason is not null)
          order by w.player_id, w.id
          limit $5
        ) b)
     ) o
     cross join lateral (
       select v.* from golf.events v where v.card_id = o.card_id and v.sequence = o.sequence limit 1
     ) e)
    order by id
    """
  )
  static let delete = PostgresStatement(
    "outbox-delete",
    """
    with gone as (delete from golf.outbox where id = any($1::bigint[]) returning 1)
    select pg_current_xact_id()::text::bigint as transaction, count(*) as deleted from gone
    """
  )
  private static let park = PostgresStatement(
    "outbox-park",
    "update golf.outbox set parked_reason = $2 where id = $1"
  )
}

/// An event that has not been delivered yet.
public struct OutboxEvent: Sendable, Hashable {
  /// The row in `golf.outbox`.
  public let row: Int
  public let roundID: RoundID
  public let record: EventRecord

  public init(row: Int, roundID: RoundID, record: EventRecord) {
    self.row = row
    self.roundID = roundID
    self.record = record
  }
}

/// Sorts each card's events by sequence without moving the events of other cards. Writers hold the card's lock, so that
/// the rows should be in order already; the relay does not rely on it.
enum InCardOrder {
  static func sort(_ events: [OutboxEvent]) -> [OutboxEvent] {
    var places = Dictionary(grouping: events.indices) { events[$0].record.cardID }
    for (card, indices) in places {
      places[card] = indices.sorted { events[$0].record.sequence > events[$1].record.sequence }
    }
    return events.map { event in
      guard let next = places[event.record.cardID]?.popLast() else { return event }
      return events[next]
    }
  }
}
