import Basics
import FoundationEssentials
import Golf
import Postgres
import RoundFreshness
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

extension RecordBench {
  /// Processes pieces of ended accounts until none is left; returns their number.
  @discardableResult
  func workOff(_ limit: Int = 10_000) async throws -> Int {
    let work = EndedAccounts(configuration: configuration, metrics: Metrics())
    var count = 0
    while count < limit, try await work.piece() { count += 1 }
    await work.close()
    return count
  }

  fileprivate func end(after seconds: Int64 = 60) async throws {
    let edit = try edit(after: seconds)
    _ = try await writing { try await $0.endAccount(by: edit) }
  }

  fileprivate func piece() async throws -> EndedAccountPiece.Outcome {
    guard let time = Timestamp(.now) else { throw Absent("time") }
    return try await session { session in
      var piece = EndedAccountPiece()
      return try piece.run(session, at: time)
    }
  }
}

/// The rest of an ended account is deleted piece by piece, whatever happens between two pieces or beside one.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct EndedAccountTests {
  /// More rounds of the account, with three guests each, in addition to the given one.
  private func many(_ bench: RecordBench, _ count: Int, like round: StoredRound) async throws {
    _ = try await bench.sql(
      """
      create temporary table made as
        select gen_random_uuid() as id, n from generate_series(1, \(count)) n;
      insert into golf.rounds
        (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, status, started_at, finished_at)
      select m.id, r.owner_id, r.course_id, r.course_revision, r.snapshot, r.mode, r.start_hole,
             r.played_on - m.n, 'finished', r.started_at - m.n * interval '1 day', r.started_at
      from made m, golf.rounds r where r.id = '\(round.id)';
      create temporary table seats as
        select m.id as round_id, p as position, gen_random_uuid() as card_id,
               case when p = 1 then '\(round.owner)' else gen_random_uuid() end::uuid as player_id
        from made m, generate_series(1, 4) p;
      insert into golf.players (id, display_name, host_id, created_at)
      select player_id, 'Guest', '\(round.owner)', now() from seats where position > 1;
      insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
      select card_id, round_id, player_id, position, '\(round.cards[0].tee.rawValue)', 'finished', 20 from seats;
      """
    )
  }

  @Test func `4,500 rounds: the account ends in one short transaction, and no piece holds more than forty cards`()
    async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      try await many(bench, 4_500, like: round)
      try await bench.end()
      #expect(try await bench.sql("select count(*) from golf.rounds where status = 'deleted'") == "0")
      #expect(try await bench.sql("select count(*) from golf.players where deleted_at is not null") == "1")
      guard case .rounds(let rounds) = try await bench.piece() else { throw Absent("a piece of rounds") }
      let floors = rounds.flatMap(\.floors)
      // Each card's sequence, and each round's revision.
      let first = floors.filter { $0.card != nil }
      #expect(floors.count == first.count + EndedAccountPiece.rounds)
      #expect(first.count <= 4 * EndedAccountPiece.rounds)
      #expect(try await bench.sql("select count(*) from golf.events where type = 'RoundDeleted'") == "\(first.count)")
      let pieces = try await bench.workOff()
      #expect(pieces == 450 + (13_501 + EndedAccountPiece.guests - 1) / EndedAccountPiece.guests + 1)
      #expect(try await bench.sql("select count(*) from golf.rounds where status <> 'deleted'") == "0")
      #expect(try await bench.sql("select count(*) from golf.cards where status <> 'deleted'") == "0")
      let told = "select count(*), count(distinct card_id) from golf.events where type = 'RoundDeleted'"
      #expect(try await bench.sql(told) == "18002|18002")
      #expect(try await bench.sql("select count(*) from golf.players where display_name = 'Deleted guest'") == "13501")
      #expect(try await bench.sql("select count(*) from golf.ended_accounts") == "0")
      for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
    }
  }

  @Test func `Accounts come in turn, and one whose piece fails holds up no other`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await many(bench, 25, like: round)
      let other = try await bench.round(owner: bench.bo)
      try await bench.end()
      let edit = try bench.edit(by: bench.bo, after: 90)
      _ = try await bench.writing { try await $0.endAccount(by: edit) }
      try await bench.holding(round.cards[0].id) { letGo in
        let work = EndedAccounts(configuration: bench.configuration, metrics: Metrics())
        // Anna's piece waits for a locked card and fails; Bo's is next and completes.
        await #expect(throws: PostgresError.self) { try await work.piece() }
        let isDone = try await work.piece()
        #expect(isDone)
        letGo()
        await work.close()
      }
      #expect(try await bench.sql("select status from golf.rounds where id = '\(other.id)'") == "deleted")
      try await bench.workOff()
      #expect(try await bench.sql("select count(*) from golf.rounds where status <> 'deleted'") == "0")
      for round in [round, other] { #expect(try await bench.isNumbered(round.cards[0].id)) }
    }
  }

  @Test func `The age of the oldest deletion is reported while each of its steps fails`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.end()
      _ = try await bench.sql("update golf.ended_accounts set ended_at = now() - interval '2 hours'")
      try await bench.holding(round.cards[0].id) { letGo in
        let metrics = Metrics()
        let work = EndedAccounts(configuration: bench.configuration, metrics: metrics)
        await #expect(throws: PostgresError.self) { try await work.piece() }
        #expect(metrics.gauge("golf_ended_accounts_oldest_seconds", help: "").value >= 7_200)
        #expect(metrics.gauge("golf_ended_accounts", help: "").value == 1)
        letGo()
        await work.close()
      }
      try await bench.workOff()
    }
  }

  @Test func `Two processes do not work on one account at once`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.end()
      let held = Protected(false)
      async let first: Void = bench.session { session in
        try session.transaction { session in
          try session.execute(EndedAccountStatements.next)
          held.withLock { $0 = true }
          while held.withLock({ $0 }) { _ = try session.execute(sql: "select pg_sleep(0.002)") }
        }
      }
      while !held.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(2)) }
      guard case .nothing = try await bench.piece() else { throw Absent("nothing to do") }
      held.withLock { $0 = false }
      try await first
      try await bench.workOff()
      #expect(try await bench.events(round.cards[0].id) == ["1 RoundStarted", "2 RoundDeleted"])
    }
  }

  @Test func `A score that has locked its card is written before its round is deleted`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round(guests: ["Carl"])
      let card = round.cards[0].id
      try await bench.end()
      _ = try await bench.behind(
        card,
        changing: """
          insert into golf.hole_scores (card_id, hole, strokes, version, recorded_at, recorded_by)
          values ('\(card)', 1, 4, 2, now(), '\(bench.anna)')
          """
      ) { try await bench.piece() }
      #expect(try await bench.holes(card) == "1:4")
      for card in round.cards { #expect(try await bench.isNumbered(card.id)) }
      #expect(try await bench.events(round.cards[0].id).last?.hasSuffix("RoundDeleted") == true)
      // A later score finds no round.
      #expect(try await bench.batch([try bench.write(round, hole: 2, 4)]).map(\.name) == ["notFound"])
    }
  }

  @Test func `A guest who joins while the deletion waits for the round is deleted with it, name included`() async throws
  {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      try await bench.end()
      let (guest, card) = (UUID(), UUID())
      _ = try await bench.behind(
        round.cards[0].id,
        changing: """
          with late as (
            insert into golf.players (id, display_name, host_id, created_at)
            values ('\(guest)', 'Late', '\(bench.anna)', now())
          )
          insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
          values ('\(card)', '\(round.id)', '\(guest)', 2, '\(round.cards[0].tee.rawValue)', 'open', 1)
          """
      ) { try await bench.piece() }
      try await bench.workOff()
      #expect(try await bench.sql("select string_agg(status, ' ') from golf.cards") == "deleted deleted")
      #expect(try await bench.sql("select count(*) from golf.players where display_name = 'Late'") == "0")
    }
  }

  @Test func `A round that starts while its account ends is not left behind`() async throws {
    try await RecordBench.with { bench in
      let new = try bench.new(guests: ["Carl"])
      // The start has locked its account's row and has not committed: the deletion waits for it.
      let start = try bench.edit()
      let end = try bench.edit(after: 60)
      try await bench.behind(
        after: { session in
          try session.execute(
            RoundWriteStatements.insertRound,
            [
              .uuid(new.id.uuid), .uuid(start.player.uuid), .uuid(new.snapshot.course.id.uuid),
              .int(new.snapshot.course.revision), .json(try CanonicalJSON.encode(new.snapshot)), .text("eighteen"),
              .int(1),
              .text("2026-05-17"), .int(0), .text(start.time.description), .json(nil),
            ]
          )
        }
      ) { _ = try await bench.writing { try await $0.endAccount(by: end) } }
      #expect(try await bench.sql("select count(*) from golf.rounds where status = 'open'") == "1")
      try await bench.workOff()
      #expect(try await bench.sql("select count(*) from golf.rounds where status <> 'deleted'") == "0")
      // A start after the deletion finds no account.
      await #expect(throws: RoundError.notFound) {
        try await bench.writing { try await $0.create(try bench.new(), by: try bench.edit(after: 61)) }
      }
    }
  }

  @Test func `A deleted round that comes back while its account ends does not stay`() async throws {
    try await RecordBench.with { bench in
      let round = try await bench.round()
      let end = try bench.edit(after: 60)
      _ = try await bench.writing { try await $0.delete(round.id, by: try bench.edit(after: 1)) }
      // The restoration has seen that the account exists, and has not committed: the deletion waits for it.
      try await bench.behind(
        after: { try $0.execute(RoundWriteStatements.account, [.uuid(end.player.uuid)]) },
        then: {
          try $0.execute(sql: "update golf.rounds set status = 'open', deleted_at = null")
          try $0.execute(sql: "update golf.cards set status = 'open'")
        },
        { _ = try await bench.writing { try await $0.endAccount(by: end) } }
      )
      try await bench.workOff()
      #expect(try await bench.sql("select status from golf.rounds") == "deleted")
      await #expect(throws: RoundError.notFound) {
        try await bench.writing { try await $0.restore(round.id, by: try bench.edit(after: 61)) }
      }
    }
  }

  @Test func `A sign-in whose account ends meanwhile starts no session`() async throws {
    try await RecordBench.with { bench in
      let lane = PostgresLane(configuration: bench.configuration, name: "accounts", metrics: Metrics())
      let accounts = AccountStore(lane: lane)
      let player = bench.anna.uuid
      @Sendable func start() async throws -> [SessionHash]? {
        try await accounts.startSession(player, SessionToken().hash, replacing: nil, now: .now)
      }
      // The deletion has locked the account's row and has not committed: the sign-in, whose password was right, waits
      // for it.
      let started = try await bench.behind(
        after: { try $0.execute(sql: "select id from golf.players where id = '\(player)' for update") },
        then: { session in
          try session.execute(
            sql: """
              update golf.players set handle = null, password_hash = null, deleted_at = now() where id = '\(player)'
              """
          )
        },
        start
      )
      #expect(started == nil)
      #expect(try await start() == nil)
      #expect(try await bench.sql("select count(*) from golf.sessions") == "0")
      await lane.close()
    }
  }

  @Test func `A session that starts while its account is deleted ends with it`() async throws {
    try await RecordBench.with { bench in
      let end = try bench.edit(after: 60)
      let player = bench.anna
      // The sign-in has locked the account's row and has not committed: the deletion waits for it.
      let ended = try await bench.behind(
        after: { try $0.execute(AccountStore.lockAccount, [.uuid(player.uuid)]) },
        then: { session in
          try session.execute(
            sql: """
              insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
              values (sha256('token'), '\(player)', now(), now(), now() + interval '1 day', now() + interval '1 day')
              """
          )
        },
        { try await bench.writing { try await $0.endAccount(by: end) } }
      )
      #expect(ended.count == 1)
      #expect(try await bench.sql("select count(*) from golf.sessions") == "0")
    }
  }
}
