import Foundation
import Golf
import TestServers
import Testing

@testable import AnalyticsService
@testable import EventLog
@testable import Postgres
@testable import RoundService
@testable import ServiceKit

/// Each hot statement finds its rows by an index and touches few pages, at 300,000 rows. A bound is about twice the
/// measured value; a scan of any of these tables would touch thousands.
@Suite(.serialized, .enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct QueryPlanTests {
  private func expect(
    _ statement: PostgresStatement,
    _ values: [PostgresValue],
    rows: Double? = nil,
    by indexes: Set<String>,
    notBy others: Set<String> = [],
    within buffers: Int,
    _ location: SourceLocation = #_sourceLocation
  ) async throws {
    for plan in try await LargeRecord.shared.plans(statement, values) {
      print("  \(statement.name): \(plan.buffers) buffers")
      #expect(plan.scanned == [], "\(plan)", sourceLocation: location)
      #expect(plan.indexes.isSuperset(of: indexes), "\(plan)", sourceLocation: location)
      #expect(plan.indexes.isDisjoint(with: others), "\(plan)", sourceLocation: location)
      #expect(plan.buffers <= buffers, "\(plan)", sourceLocation: location)
      if let rows { #expect(plan.rows == rows, "\(plan)", sourceLocation: location) }
    }
  }

  private func id(_ kind: String, _ number: Int) -> UUID { LargeRecord.id(kind, number) }

  private func player(of round: Int) -> PlayerID { PlayerID(id("player", round % LargeRecord.players + 1)) }

  private func writes(_ count: Int) throws -> [ScoreWrite] {
    try (1...count).map { number in
      let hole = try #require(HoleNumber(rawValue: 1 + number % 18))
      return try ScoreWrite(
        round: RoundID(id("round", number * 7)),
        card: CardID(id("card", number * 7)),
        hole: hole,
        score: try HoleScore(HoleEntry(strokes: 5), par: nil),
        tee: "white",
        writer: player(of: number * 7),
        recordedAt: try #require(Timestamp(.now)),
        event: EventID(UUID())
      )
    }
  }

  @Test(arguments: [(1, 15, 130), (64, 450, 2_500)])
  func `A batch of scores`(count: Int, lockBuffers: Int, writeBuffers: Int) async throws {
    let writes = try writes(count)
    try await expect(
      ScoreStatements.lock,
      ScoreStatements.lockValues(writes),
      rows: Double(count),
      by: ["cards_pkey"],
      within: lockBuffers
    )
    try await expect(
      ScoreStatements.write,
      ScoreStatements.writeValues(writes, known: [:]),
      rows: Double(count),
      by: ["cards_pkey", "rounds_pkey", "hole_scores_pkey"],
      within: writeBuffers
    )
  }

  @Test func `A round's summary`() async throws {
    try await expect(
      RoundStatements.read,
      [.uuids([id("round", 77)])],
      rows: 1,
      by: ["rounds_pkey", "card_round", "hole_scores_pkey", "players_pkey"],
      within: 90
    )
  }

  @Test func `A round's history, and whom a player has met`() async throws {
    let round = id("round", 77)
    try await expect(
      HistoryStatements.reader,
      [.uuid(round), .uuid(player(of: 77).uuid)],
      rows: 1,
      by: ["rounds_pkey"],
      within: 10
    )
    try await expect(
      HistoryStatements.page,
      [.uuid(round), .int(.max), .int(RoundHistory.page + 1)],
      rows: 18,
      by: ["event_card_sequence", "card_round", "players_pkey"],
      within: 300
    )
    try await expect(
      Partner.select,
      [.uuid(player(of: 12).uuid)],
      by: ["round_owner_newest", "round_member_newest", "round_members_pkey"],
      within: 150
    )
  }

  @Test(arguments: [nil, "open"] as [String?])
  func `A page of a player's rounds`(status: String?) async throws {
    for start in ["infinity", "2023-06-01"] {
      try await expect(
        RoundListStatements.list,
        [
          .uuid(player(of: 12).uuid), .text(start), .text(start), .uuid(RoundCursor.lastID.uuid), .text(status),
          .uuid(nil), .int(4),
        ],
        by: ["round_owner_newest", "hole_scores_pkey", "card_player_once"],
        // All cards of the player, for each round on the page.
        notBy: ["card_player"],
        within: 250
      )
    }
  }

  @Test func `A player's deleted rounds are found by the time of deletion`() async throws {
    try await expect(
      RoundListStatements.deleted,
      [.uuid(player(of: 12).uuid), .text("2020-01-01T00:00:00Z"), .int(100)],
      by: ["round_owner_deleted"],
      notBy: ["card_player"],
      within: 400
    )
  }

  @Test func `A change of an old round counts forty newer ones, and a start counts by one row`() async throws {
    let player = player(of: 12).uuid
    try await expect(
      OldEdits.newer,
      [.uuid(player), .text("2020-01-01"), .text("2020-01-01T00:00:00Z"), .uuid(id("round", 12)), .int(3)],
      rows: 1,
      by: ["round_owner_newest"],
      within: 20
    )
    try await expect(
      RoundWriteStatements.countRound,
      [.uuid(player), .text("2026-05-17T09:00:00Z"), .int(2_000), .int(20_000)],
      rows: 1,
      by: [],
      within: 30
    )
  }

  @Test func `A piece of an ended account finds its rounds and holds their cards`() async throws {
    let rounds = [12, 3_012, 6_012].map { id("round", $0) }
    try await expect(
      EndedAccountStatements.nextRounds,
      [.uuid(player(of: 12).uuid), .int(EndedAccountPiece.rounds)],
      by: ["round_owner_newest"],
      within: 40
    )
    try await expect(
      EndedAccountStatements.lockCards,
      [.uuids(rounds)],
      rows: 3,
      by: ["card_player_once"],
      within: 60
    )
    try await expect(
      EndedAccountStatements.deleteRound,
      [.uuid(rounds[0]), .text("2026-05-17T09:00:00Z")],
      by: ["rounds_pkey"],
      within: 40
    )
    try await expect(
      EndedAccountStatements.forgetGuests,
      [.uuid(player(of: 12).uuid), .int(EndedAccountPiece.guests)],
      by: ["player_guests"],
      within: 40
    )
  }

  @Test func `What the relay takes from a long backlog, and what it deletes`() async throws {
    // A page of heads, and the events.
    try await expect(
      Outbox.select,
      Outbox.values(OutboxRequest(limit: 500)),
      rows: 501,
      by: ["outbox_pkey", "event_card_sequence"],
      within: 4_500
    )
    // Together with busy players, who are left out of the page of all others.
    let busy = (1...OutboxTurns.maximumBusy).map { PlayerID(id("player", $0 * 7)) }
    try await expect(
      Outbox.select,
      Outbox.values(
        OutboxRequest(limit: 400, first: 1_000, players: busy, firsts: busy.map { _ in 1 }, share: 3)
      ),
      rows: 497,
      by: ["outbox_pkey", "outbox_player", "event_card_sequence"],
      within: 5_000
    )
    try await expect(
      OutboxBacklog.select,
      [.int(1), .int(OutboxBacklog.maximumCount)],
      rows: 1,
      by: ["outbox_pkey", "outbox_parked_rows", "event_card_sequence"],
      within: 25_000
    )
    try await expect(Outbox.delete, [.ints(Array(1...500))], by: ["outbox_pkey"], within: 4_000)
  }

  @Test func `What a spectators' link opens, and a round's links`() async throws {
    let hashes = (0..<64).map { Array(repeating: UInt8($0), count: 32) }
    try await expect(
      SpectatorLinkStatements.find,
      [.byteStrings([hashes[0]])],
      by: ["spectator_links_token_hash_key"],
      within: 10
    )
    try await expect(
      SpectatorLinkStatements.find,
      [.byteStrings(hashes)],
      by: ["spectator_links_token_hash_key"],
      within: 250
    )
    let round = PostgresValue.uuid(id("round", 77))
    try await expect(SpectatorLinkStatements.running, [round], rows: 1, by: ["spectator_link_round"], within: 10)
    let yesterday = PostgresValue.text("2026-01-01T04:30:00Z")
    try await expect(
      SpectatorLinkStatements.count,
      [round, yesterday],
      rows: 1,
      by: ["spectator_link_made"],
      within: 20
    )
    try await expect(SpectatorLinkStatements.sweep, [round, yesterday], by: ["spectator_link_made"], within: 40)
    try await expect(
      SpectatorLinkStatements.end,
      [round, .text("2026-01-02T00:00:00Z"), yesterday],
      rows: 5,
      by: ["spectator_link_round", "spectator_link_made"],
      within: 60
    )
    try await expect(
      SpectatorLinkStatements.setName,
      [.uuid(id("card", 77)), .text("initials")],
      by: ["cards_pkey"],
      within: 40
    )
  }

  @Test func `Who sends a request`() async throws {
    let hash = Array(repeating: UInt8(7), count: 32)
    try await expect(SessionLookup.statement, [.byteStrings([hash])], by: ["sessions_pkey"], within: 10)
  }

  @Test func `A card's and a player's history, and the next players`() async throws {
    let player = player(of: 7)
    try await expect(
      PostgresHistory.Statements.card,
      [.uuid(id("card", 7)), .int(0), .int(PostgresHistory.pageEvents)],
      rows: 18,
      by: ["event_card_sequence"],
      within: 50
    )
    try await expect(
      PostgresHistory.Statements.roundCards,
      [.uuid(id("round", 77))],
      by: ["rounds_pkey", "card_round"],
      within: 20
    )
    try await expect(
      PostgresHistory.Statements.log,
      [.uuid(player.uuid), .int(0), .uuid(player.uuid), .int(PostgresHistory.pageEvents)],
      by: ["event_player"],
      within: 250
    )
    // All players' rows from a position on: one page and no more.
    try await expect(
      PostgresHistory.Statements.log,
      [.uuid(player.uuid), .int(.max), .uuid(nil), .int(100)],
      rows: 100,
      by: ["event_player"],
      within: 250
    )
    try await expect(
      PostgresHistory.Statements.playerIDs,
      [.uuid(player.uuid), .int(200)],
      by: ["event_player"],
      within: 1_500
    )
    try await expect(
      PostgresHistory.Statements.cards,
      [.uuids([player.uuid])],
      by: ["card_player", "rounds_pkey"],
      within: 60
    )
    try await expect(
      PostgresHistory.Statements.holes,
      [.uuids([player.uuid])],
      by: ["card_player", "hole_scores_pkey"],
      within: 280
    )
  }
}
