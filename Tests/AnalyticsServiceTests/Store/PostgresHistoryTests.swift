import FoundationEssentials
import Golf
import GolfEvents
import LiveUpdates
import Postgres
import TestServers
import Testing

@testable import AnalyticsService

@Suite(.enabled(if: Availability.postgres.isAvailable))
struct PostgresHistoryTests {
  func withRecord(_ body: (RecordDatabase, PostgresHistory) async throws -> Void) async throws {
    let record = try await RecordDatabase.make()
    let lane = try record.lane()
    do {
      try await body(record, PostgresHistory(lane: lane, courses: CourseDirectory()))
    } catch {
      await lane.close()
      throw error
    }
    await lane.close()
    try await record.drop()
  }

  @Test func `The log is read as it was written`() async throws {
    try await withRecord { record, history in
      var written = try CardHistory.finished(toPar: 3)
      try written.score(4, nil, pickedUp: true)
      var records = try written.records
      records[3].traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      records[5].type = "CardAdmired"
      try await record.write(records, round: written.round)
      #expect(try await history.card(written.card) == LedgerReplay(records))
      #expect(try await history.card(CardID(UUID())).events == 0)
      let other = try CardHistory("Foxholm Green", .front, player: PlayerID(UUID()))
      try await record.write(other)
      let stranger = PlayerID(UUID())
      let players = try await history.ledgers(of: [annaID, other.player, stranger], events: 1_000)
      #expect(players[annaID] == LedgerReplay(records))
      #expect(players[other.player] == LedgerReplay(try other.records))
      #expect(players[stranger]?.events == 0)
      #expect(try await history.ledgers(of: [], events: 1_000).isEmpty)
    }
  }

  @Test func `Long logs are read page by page, up to the requested number of events`() async throws {
    try await withRecord { record, history in
      var expected: [PlayerID: LedgerReplay] = [:]
      for count in [1, 3, 7] {
        let player = PlayerID(UUID())
        var records: [EventRecord] = []
        for day in 1...count {
          var card = try CardHistory.finished(on: "2026-05-0\(day)", toPar: 3).of(player)
          // Each log is longer than a page.
          for _ in 0..<130 { try card.score(4, 5) }
          try await record.write(card)
          records += try card.records
        }
        expected[player] = LedgerReplay(records)
      }
      #expect(expected.values.contains { $0.events > PostgresHistory.pageEvents })
      let players = expected.keys.sorted()
      let all = try await history.ledgers(of: players, events: 100_000)
      #expect(all == expected)
      #expect(try await history.ledgers(of: players, events: 1).keys.sorted() == [players[0]])
      for budget in [1, 500, 100_000] {
        var read: [PlayerID: LedgerReplay] = [:]
        var last: PlayerID?
        while true {
          let page = try await history.ledgers(after: last, events: budget)
          guard let end = page.last?.player else { break }
          if budget == 1 { #expect(page.count == 1) }
          for (player, replay) in page { read[player] = replay }
          last = end
        }
        #expect(read == expected, "\(budget)")
      }
    }
  }

  @Test func `An event with a time out of range is unreadable; other events are read`()
    async throws
  {
    try await withRecord { record, history in
      let written = try CardHistory.finished(toPar: 3)
      try await record.write(written)
      try await record.database.execute(
        "update golf.events set occurred_at = 'infinity' where card_id = '\(written.card)' and sequence = 4"
      )
      let replay = try await history.ledger(of: annaID)
      #expect(replay.refused.map(\.record.sequence) == [4])
      #expect(replay.ledger.sequence(of: written.card) == Int64(written.events.count))
      #expect(replay == (try await history.card(written.card)))
    }
  }

  @Test func `Players are read by id, page by page, each once`() async throws {
    try await withRecord { record, history in
      #expect(try await history.playerIDs(after: nil, limit: 3) == [])
      var players: [PlayerID] = []
      for _ in 0..<7 {
        let card = try CardHistory.finished("Foxholm Green", .front, toPar: 1).of(PlayerID(UUID()))
        players.append(card.player)
        try await record.write(card)
      }
      players.sort()
      var read: [PlayerID] = []
      while true {
        let page = try await history.playerIDs(after: read.last, limit: 3)
        read += page
        if page.count < 3 { break }
      }
      #expect(read == players)
    }
  }

  @Test func `Players are found without reading their events`() async throws {
    try await withRecord { record, _ in
      try await record.database.execute(
        """
        insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
        select gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
          ('00000000-0000-7000-8000-' || lpad(to_hex(n % 5), 12, '0'))::uuid, 1, 'x', '{}', now()
        from generate_series(1, 20000) n;
        analyze golf.events
        """
      )
      let plan = try await record.database.execute(
        "prepare p (uuid, int) as \(PostgresHistory.Statements.playerIDs.sql); set plan_cache_mode = force_generic_plan; "
          + "explain (analyze, costs off, timing off, summary off) execute p (null, 100)"
      )
      #expect(plan.contains("Index Only Scan using event_player on events (actual rows=1 "), "\(plan)")
      #expect(plan.contains("Index Only Scan using event_player on events e (actual rows=1 "), "\(plan)")
      #expect(!plan.contains("Seq Scan"), "\(plan)")
    }
  }

  @Test func `The epoch is nil at first, then the last one that was set`() async throws {
    try await withRecord { _, history in
      #expect(try await history.epoch() == nil)
      for _ in 0..<2 {
        let epoch = UUID()
        try await history.setEpoch(epoch)
        #expect(try await history.epoch() == epoch)
      }
    }
  }

  @Test func `Cards are read as the tables have them`() async throws {
    try await withRecord { record, history in
      let card = CardID(UUID())
      let bo = PlayerID(UUID())
      let round = UUID()
      let course = UUID()
      let nine = try require(ShippedCourses.all.first { $0.name == "Alderwick Hills" }?.tees[0].snapshot(.front))
      let posted = String(decoding: try JSONEncoder().encode(nine), as: UTF8.self)
      try await record.database.execute(
        """
        insert into golf.players (id, handle, display_name, password_hash, created_at)
          values ('\(bo)', 'bo-bo', 'Bo', 'x', now());
        insert into golf.courses (id, revision, club, name, hole_count, created_at)
          values ('\(course)', 1, 'c', 'n', 9, now());
        insert into golf.rounds (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, status, started_at)
          values ('\(round)', '\(bo)', '\(course)', 1, '{}', 'front', 1, '2026-05-17', 'open', now());
        insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence, posted_nine)
          values ('\(card)', '\(round)', '\(bo)', 1, 'white-men', 'open', 5, '\(posted)');
        insert into golf.hole_scores (card_id, hole, strokes, picked_up, cleared, version, recorded_at, recorded_by)
          values ('\(card)', 1, 4, false, false, 2, now(), '\(bo)'), ('\(card)', 2, null, true, false, 3, now(), '\(bo)'),
                 ('\(card)', 3, null, false, true, 5, now(), '\(bo)')
        """
      )
      let hole = try (1...2).map { try require(HoleNumber(rawValue: $0)) }
      #expect(
        try await history.recordedCards(of: [bo]) == [
          bo: [
            RecordedCard(
              id: card,
              sequence: 5,
              status: .open,
              tee: "white-men",
              playedOn: try require(LocalDate("2026-05-17")),
              strokes: [hole[0]: 4, hole[1]: nil],
              pickedUp: [hole[1]],
              nine: nine
            )
          ]
        ]
      )
      #expect(try await history.recordedCards(of: [annaID]) == [:])
    }
  }

  @Test func `An unreachable PostgreSQL is recordAway`() async throws {
    let configuration = try PostgresConfiguration(url: "postgresql://golf_analytics:x@127.0.0.1:1/none")
    let lane = PostgresLane(configuration: configuration, name: "nowhere", timeout: .milliseconds(500))
    let error = await #expect(throws: ViewError.self) {
      try await PostgresHistory(lane: lane, courses: CourseDirectory()).epoch()
    }
    #expect(error?.code == .recordAway)
    await lane.close()
  }
}

/// The cards of the log, and the refused events.
extension LedgerReplay: Equatable {
  static func == (left: LedgerReplay, right: LedgerReplay) -> Bool {
    left.events == right.events && left.ledger.cards == right.ledger.cards && left.refused == right.refused
      && left.ledger.postings == right.ledger.postings
  }
}
