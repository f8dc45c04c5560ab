internal import Golf
internal import GolfEvents
internal import Postgres

/// The statements on `golf.outbox`, under the relay's role.
enum Outbox {
  /// Events of cards that are not parked: oldest first, a card's in sequence.
  ///
  /// Throws `EventLogError` where the database names another event log than `mode`.
  static func take(_ database: PostgresSession, limit: Int, _ mode: EventLogMode) throws -> [OutboxEvent] {
    let answers = try database.pipeline([(EventLogMode.select, []), (select, [.int(limit)])])
    try mode.check(answers[0])
    return InCardOrder.sort(try answers[1].map(event))
  }

  static func delete(_ rows: [Int], _ database: PostgresSession) throws {
    _ = try database.execute(delete, [.ints(rows)])
  }

  /// Keeps the card's events from now on, until somebody has looked at the reason.
  static func park(_ row: Int, reason: String, _ database: PostgresSession) throws {
    _ = try database.execute(park, [.int(row), .text(String(reason.prefix(1_000)))])
  }

  private static func event(_ row: PostgresRow) throws -> OutboxEvent {
    guard let time = Timestamp(try row.timestamp("occurred_at")) else {
      throw EventLogError(description: "the time of an event is out of bounds")
    }
    return OutboxEvent(
      row: try row.int("id"),
      roundID: RoundID(try row.uuid("round_id")),
      record: EventRecord(
        id: EventID(try row.uuid("event_id")),
        type: try row.text("type"),
        time: time,
        cardID: CardID(try row.uuid("card_id")),
        playerID: PlayerID(try row.uuid("player_id")),
        sequence: Int64(try row.int("sequence")),
        traceparent: try row.optionalText("traceparent"),
        payload: try row.json("payload")
      )
    )
  }

  /// Each event is looked up by itself: joined, a plan that does not know the limit reads the whole log.
  static let select = PostgresStatement(
    "outbox-take",
    """
    select o.id, e.event_id, e.card_id, e.round_id, e.player_id, e.sequence, e.type, e.payload, e.traceparent,
           e.occurred_at
    from (
      select w.id, w.card_id, w.sequence
      from golf.outbox w
      where not exists (select from golf.outbox p where p.card_id = w.card_id and p.parked_reason is not null)
      order by w.id
      limit $1
    ) o
    cross join lateral (
      select v.* from golf.events v where v.card_id = o.card_id and v.sequence = o.sequence limit 1
    ) e
    order by o.id
    """
  )
  static let delete = PostgresStatement(
    "outbox-delete",
    "delete from golf.outbox where id = any($1::bigint[])"
  )
  private static let park = PostgresStatement(
    "outbox-park",
    "update golf.outbox set parked_reason = $2 where id = $1"
  )
}
