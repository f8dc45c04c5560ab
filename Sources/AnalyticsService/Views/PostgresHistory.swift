import FoundationEssentials
import Golf
import GolfEvents
import Postgres

/// The log and the record in PostgreSQL, read under the analytics role.
struct PostgresHistory: EventHistory {
  let lane: PostgresLane
  /// How long a caller waits.
  var limit: Duration = .seconds(30)

  func card(_ card: CardID) async throws(ViewError) -> [EventRecord] {
    try await lane.answer(within: limit) { try $0.execute(Statements.card, [.uuid(card.uuid)]).map(Self.record) }
  }

  func players(_ players: [PlayerID]) async throws(ViewError) -> [PlayerID: [EventRecord]] {
    guard !players.isEmpty else { return [:] }
    let records = try await lane.answer(within: limit) { session in
      try session.execute(Statements.players, [.uuids(players.map(\.uuid))]).map(Self.record)
    }
    return Dictionary(grouping: records, by: \.playerID)
  }

  func playerIDs(after: PlayerID?, limit: Int) async throws(ViewError) -> [PlayerID] {
    try await lane.answer(within: self.limit) { session in
      let first: PostgresValue = .uuid(after?.uuid)
      return try session.execute(Statements.playerIDs, [first, .int(limit)]).map { PlayerID(try $0.uuid("player_id")) }
    }
  }

  func epoch() async throws(ViewError) -> UUID? {
    try await lane.answer(within: limit) { try $0.execute(Statements.epoch).first?.uuid("epoch") }
  }

  func setEpoch(_ epoch: UUID) async throws(ViewError) {
    _ = try await lane.answer(within: limit) { try $0.execute(Statements.setEpoch, [.uuid(epoch)]).affected }
  }

  func recordedCards(of players: [PlayerID]) async throws(ViewError) -> [PlayerID: [RecordedCard]] {
    try await lane.answer(within: limit) { session in
      // One snapshot of cards and holes.
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        let ids: [PostgresValue] = [.uuids(players.map(\.uuid))]
        let answers = try session.pipeline([(Statements.cards, ids), (Statements.holes, ids)])
        return try Self.cards(answers[0], holes: answers[1])
      }
    }
  }

  @Sendable private static func record(_ row: PostgresRow) throws -> EventRecord {
    guard let time = Timestamp(try row.timestamp("occurred_at")) else {
      throw ViewError(.unexpected, "an event's time is out of bounds")
    }
    return EventRecord(
      id: EventID(try row.uuid("event_id")),
      type: try row.text("type"),
      time: time,
      cardID: CardID(try row.uuid("card_id")),
      playerID: PlayerID(try row.uuid("player_id")),
      sequence: Int64(try row.int("sequence")),
      traceparent: try row.optionalText("traceparent"),
      payload: try row.json("payload")
    )
  }

  private static func cards(_ rows: PostgresRows, holes: PostgresRows) throws -> [PlayerID: [RecordedCard]] {
    var scores: [UUID: (strokes: [HoleNumber: Int?], pickedUp: Set<HoleNumber>)] = [:]
    for row in holes {
      guard let hole = HoleNumber(rawValue: try row.int("hole")) else { continue }
      let card = try row.uuid("card_id")
      scores[card, default: ([:], [])].strokes[hole] = try row.optionalInt("strokes")
      if try row.bool("picked_up") { scores[card]?.pickedUp.insert(hole) }
    }
    var cards: [PlayerID: [RecordedCard]] = [:]
    for row in rows {
      let id = try row.uuid("id")
      guard let status = RecordedCard.Status(rawValue: try row.text("status")),
        let playedOn = LocalDate(try row.text("played_on"))
      else { throw ViewError(.unexpected, "a card's status or date is not known") }
      cards[PlayerID(try row.uuid("player_id")), default: []].append(
        RecordedCard(
          id: CardID(id),
          sequence: Int64(try row.int("sequence")),
          status: status,
          tee: TeeID(rawValue: try row.text("tee_id")),
          playedOn: playedOn,
          strokes: scores[id]?.strokes ?? [:],
          pickedUp: scores[id]?.pickedUp ?? []
        )
      )
    }
    return cards
  }
}

extension PostgresHistory {
  enum Statements {
    static let columns = "event_id, type, sequence, card_id, player_id, traceparent, occurred_at, payload"

    static let card = PostgresStatement(
      "analytics_card_events",
      "select \(columns) from golf.events where card_id = $1 order by sequence"
    )

    static let players = PostgresStatement(
      "analytics_player_events",
      "select \(columns) from golf.events where player_id = any($1::uuid[]) order by id"
    )

    /// From one player to the next by the index, so that their events are not read.
    static let playerIDs = PostgresStatement(
      "analytics_players",
      """
      with recursive found (player_id) as (
        (select player_id from golf.events
         where player_id > coalesce($1, '00000000-0000-0000-0000-000000000000'::uuid)
         order by player_id limit 1)
        union all
        select (select e.player_id from golf.events e
                where e.player_id > f.player_id
                order by e.player_id limit 1)
        from found f
        where f.player_id is not null
      )
      select player_id from found where player_id is not null limit $2
      """
    )

    static let epoch = PostgresStatement("analytics_epoch", "select epoch from analytics.view_state")

    static let setEpoch = PostgresStatement(
      "analytics_set_epoch",
      """
      insert into analytics.view_state (epoch, rebuilt_at) values ($1, now())
      on conflict (singleton) do update set epoch = excluded.epoch, rebuilt_at = excluded.rebuilt_at
      """
    )

    static let cards = PostgresStatement(
      "analytics_recorded_cards",
      """
      select c.id, c.player_id, c.sequence, c.status, c.tee_id, r.played_on::text as played_on
      from golf.cards c
      join golf.rounds r on r.id = c.round_id
      where c.player_id = any($1::uuid[])
      """
    )

    static let holes = PostgresStatement(
      "analytics_recorded_holes",
      """
      select h.card_id, h.hole, h.strokes, h.picked_up
      from golf.hole_scores h
      join golf.cards c on c.id = h.card_id
      where c.player_id = any($1::uuid[]) and not h.cleared
      """
    )
  }
}
