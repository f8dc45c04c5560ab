import Basics
import Batching
import FoundationEssentials
import Golf
import GolfEvents
import LiveUpdates
import Postgres

/// The log and the record in PostgreSQL, read under the analytics role.
struct PostgresHistory: EventHistory, RoundHistory {
  let lane: PostgresLane
  /// The time limit of each operation.
  var limit: Duration = .seconds(30)
  /// Shared by all that read the record.
  let courses: CourseDirectory

  /// Events per statement: besides the ledger, only this part of the log is in memory at once.
  static let pageEvents = 500

  func card(_ card: CardID) async throws(ViewError) -> LedgerReplay {
    try await lane.answer(within: limit) { session in
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        var replay = LedgerReplay()
        var last = 0
        while true {
          let rows = try session.execute(Statements.card, [.uuid(card.uuid), .int(last), .int(Self.pageEvents)])
          for row in rows {
            last = try row.int("sequence")
            try replay.add(try Self.record(row)) { try names(of: $0, session) }
          }
          if rows.count < Self.pageEvents { return replay }
        }
      }
    }
  }

  /// Events per player in the first statement, if there are several players. Most logs are not longer.
  private static let firstPageEvents = 100

  func ledgers(of players: [PlayerID], events: Int) async throws(ViewError) -> [PlayerID: LedgerReplay] {
    guard !players.isEmpty else { return [:] }
    return try await lane.answer(within: limit) { session in
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        var replays: [PlayerID: LedgerReplay] = [:]
        var count = 0
        for chunk in players.chunks(of: 32) {
          let first = Self.firstPageEvents
          let pages = try session.pipeline(
            chunk.map { (Statements.log, [.uuid($0.uuid), .int(0), .uuid($0.uuid), .int(first)]) }
          )
          for (player, page) in zip(chunk, pages) {
            guard count < events || replays.isEmpty else { return replays }
            var replay = LedgerReplay()
            var last = 0
            for row in page {
              try replay.add(try Self.record(row)) { try names(of: $0, session) }
              last = try row.int("id")
            }
            if page.count == first {
              try Self.pages(session, after: (player, last), through: player) { record in
                try replay.add(record) { try names(of: $0, session) }
                return true
              }
            }
            count += replay.events
            replays[player] = replay
          }
        }
        return replays
      }
    }
  }

  func ledgers(
    after: PlayerID?,
    events: Int
  ) async throws(ViewError) -> [(player: PlayerID, replay: LedgerReplay)] {
    try await lane.answer(within: limit) { session in
      // One snapshot, because a card's events must not come from two.
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        var ledgers: [(player: PlayerID, replay: LedgerReplay)] = []
        var count = 0
        try Self.pages(session, after: (after ?? Self.before, after == nil ? 0 : .max), through: nil) { record in
          if ledgers.last?.player != record.playerID {
            guard count < events else { return false }
            ledgers.append((record.playerID, LedgerReplay()))
          }
          count += 1
          try ledgers[ledgers.count - 1].replay.add(record) { try names(of: $0, session) }
          return true
        }
        return ledgers
      }
    }
  }

  /// An id that sorts before every player's.
  private static let before = PlayerID(UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))

  /// Reads the log by player and then in its order, page by page, until `body` returns false.
  private static func pages(
    _ session: PostgresSession,
    after start: (player: PlayerID, id: Int),
    through last: PlayerID?,
    _ body: (EventRecord) throws -> Bool
  ) throws {
    var (player, id) = start
    while true {
      let rows = try session.execute(
        Statements.log,
        [.uuid(player.uuid), .int(id), .uuid(last?.uuid), .int(pageEvents)]
      )
      for row in rows {
        let record = try record(row)
        (player, id) = (record.playerID, try row.int("id"))
        if try !body(record) { return }
      }
      if rows.count < pageEvents { return }
    }
  }

  func names(of course: CourseKey) async throws(ViewError) -> CourseNames? {
    if let known = courses.known(course) { return known }
    return try await lane.answer(within: limit) { session in try names(of: course, session) }
  }

  private func names(of course: CourseKey, _ session: PostgresSession) throws -> CourseNames? {
    try courses.names(of: course) { course in
      let rows = try session.execute(Statements.names, [.uuid(course.id.uuid), .int(course.revision)])
      guard let first = rows.first else { return nil }
      var tees: [TeeID: CourseNames.Tee] = [:]
      for row in rows {
        tees[TeeID(rawValue: try row.text("tee_id"))] =
          CourseNames.Tee(name: try row.text("tee_name"), colour: try row.text("colour"))
      }
      return CourseNames(club: try first.text("club"), name: try first.text("name"), tees: tees)
    }
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

  func round(_ round: RoundID) async throws(ViewError) -> RecordedRound {
    try await lane.answer(within: limit) { session in
      // One snapshot of the round, its cards and their events.
      try session.transaction(isolation: "repeatable read", readOnly: true) { session in
        let rows = try session.execute(Statements.roundCards, [.uuid(round.uuid)])
        let cards = try rows.map { try $0.uuid("card_id") }
        var replay = LedgerReplay()
        let pages = try session.pipeline(
          cards.map { (Statements.card, [.uuid($0), .int(0), .int(Self.pageEvents)]) }
        )
        for (card, first) in zip(cards, pages) {
          var page = first
          while true {
            for row in page { try replay.add(try Self.record(row)) { try names(of: $0, session) } }
            guard page.count == Self.pageEvents, let last = try page.last?.int("sequence") else { break }
            page = try session.execute(Statements.card, [.uuid(card), .int(last), .int(Self.pageEvents)])
          }
        }
        return RecordedRound(revision: try rows.first.map { Int64(try $0.int("revision")) } ?? 0, ledger: replay.ledger)
      }
    }
  }

  /// A row whose time is out of range becomes an event without payload. It cannot be read, but it occupies its sequence
  /// number and does not stop the other cards.
  @Sendable private static func record(_ row: PostgresRow) throws -> EventRecord {
    let time = (try? row.timestamp("occurred_at")).flatMap { Timestamp($0) }
    return EventRecord(
      id: EventID(try row.uuid("event_id")),
      type: try row.text("type"),
      time: time ?? .epoch,
      cardID: CardID(try row.uuid("card_id")),
      playerID: PlayerID(try row.uuid("player_id")),
      sequence: Int64(try row.int("sequence")),
      traceparent: try row.optionalText("traceparent"),
      payload: time == nil ? [] : try row.json("payload")
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
      guard let status = LiveStatus(rawValue: try row.text("status")),
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
          pickedUp: scores[id]?.pickedUp ?? [],
          nine: try row.optionalJSON("posted_nine").map { try CanonicalJSON.decode(TeeSnapshot.self, from: $0) }
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
      "analytics_card_page",
      "select \(columns) from golf.events where card_id = $1 and sequence > $2 order by sequence limit $3"
    )

    static let roundCards = PostgresStatement(
      "analytics_round_cards",
      "select card_id, revision from golf.round_cards where round_id = $1"
    )

    static let log = PostgresStatement(
      "analytics_log_page",
      """
      select id, \(columns) from golf.events
      where (player_id, id) > ($1::uuid, $2::bigint)
        and player_id <= coalesce($3::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
      order by player_id, id
      limit $4
      """
    )

    /// Jumps from one player to the next in the index, without reading their events.
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

    static let names = PostgresStatement(
      "analytics_course_names",
      """
      select c.club, c.name, t.id as tee_id, t.name as tee_name, t.colour
      from golf.courses c
      join golf.tees t on t.course_id = c.id and t.revision = c.revision
      where c.id = $1 and c.revision = $2
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
      select c.id, c.player_id, c.sequence, c.status, c.tee_id, c.posted_nine, r.played_on::text as played_on
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
