import Foundation
import Schema
import TestServers

@testable import Postgres

/// A record with 300,000 hole scores and as many events, outbox rows and sessions, created once for each process; and
/// the plans of statements on it.
actor LargeRecord {
  static let shared = LargeRecord()
  static let players = 3_000
  /// Rounds of 18 holes with one card each.
  static let rounds = 16_667

  private var made: Task<TestDatabase, any Error>?

  /// The plans of a prepared statement that is run once and rolled back: PostgreSQL's custom plan for these values, and
  /// its generic plan.
  func plans(_ statement: PostgresStatement, _ values: [PostgresValue]) async throws -> [ExplainedPlan] {
    let database = try await database()
    var plans: [ExplainedPlan] = []
    for mode in ["force_custom_plan", "force_generic_plan"] {
      let json = try await database.execute(
        """
        begin; set local plan_cache_mode = \(mode); prepare p as \(statement.sql);
        explain (analyze, buffers, timing off, format json) execute p\(Self.list(values)); rollback
        """
      )
      plans.append(try ExplainedPlan(json: json))
    }
    return plans
  }

  private static let kinds = ["player": 1, "round": 2, "card": 3, "course": 4]

  /// The id of the n-th of a kind; `pg_temp.uuid` in SQL. Consecutive ones are far apart, like random ids.
  static func id(_ kind: String, _ number: Int) -> UUID {
    let spread = UInt32(truncatingIfNeeded: number &* 2_654_435_761)
    let text = String(format: "%08x-0000-4000-8000-%04x%08x", spread, kinds[kind] ?? 0, number)
    return UUID(uuidString: text) ?? UUID()
  }

  private static func list(_ values: [PostgresValue]) -> String {
    guard !values.isEmpty else { return "" }
    return "(" + values.map(literal).joined(separator: ", ") + ")"
  }

  private static func literal(_ value: PostgresValue) -> String {
    guard let content = value.content else { return "null" }
    if value.isBinary { return "'\\x" + content.map { String(format: "%02x", $0) }.joined() + "'" }
    return "'" + String(decoding: content.dropLast(), as: UTF8.self).replacingOccurrences(of: "'", with: "''") + "'"
  }

  private func database() async throws -> TestDatabase {
    let task = made ?? Task { try await Self.make() }
    made = task
    return try await task.value
  }

  private static func make() async throws -> TestDatabase {
    // Memory as on a small server; the loaded data is analysed explicitly.
    let server = try await PostgresServer.start(PostgresServer.Options(settings: ["shared_buffers": "256MB"]))
    try await server.makeRoles()
    let database = try await server.freshDatabase()
    try await database.execute(Schema.migrations.map(\.sql).joined(separator: ";\n"))
    try await database.execute(load)
    return database
  }

  /// The foreign keys hold by construction and are not checked, which halves the time.
  private static let load = """
    create function pg_temp.uuid(kind text, n bigint) returns uuid language sql immutable as $$
      select (lpad(to_hex(n * 2654435761 % 4294967296), 8, '0') || '-0000-4000-8000-'
        || lpad(to_hex(case kind \(kinds.map { "when '\($0.key)' then \($0.value)" }.joined(separator: " ")) end), 4, '0')
        || lpad(to_hex(n), 8, '0'))::uuid $$;
    set session_replication_role = replica; set synchronous_commit = off; set maintenance_work_mem = '128MB';
    insert into golf.players (id, handle, display_name, password_hash, created_at)
      select pg_temp.uuid('player', n), 'player' || n, 'Player ' || n, 'x', now() from generate_series(1, \(players)) n;
    insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
      select sha256(n::text::bytea), pg_temp.uuid('player', n % \(players) + 1), now(), now(), now() + '30 d', now() + '90 d'
      from generate_series(1, 300000) n;
    insert into golf.courses (id, revision, club, name, hole_count, created_at)
      values (pg_temp.uuid('course', 1), 1, 'Club', 'Course', 18, now());
    insert into golf.rounds (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, status, started_at)
      select pg_temp.uuid('round', n), pg_temp.uuid('player', n % \(players) + 1), pg_temp.uuid('course', 1), 1,
             '{"course": {"club": "Club", "name": "Course"}, "tees": [{"id": "white"}]}', 'eighteen', 1,
             date '2020-01-01' + n % 2000, 'open', timestamptz '2020-01-01 09:00Z' + n % 2000 * interval '1 day'
      from generate_series(1, \(rounds)) n;
    insert into golf.round_members (round_id, player_id, joined_at, played_on, started_at)
      select pg_temp.uuid('round', n), pg_temp.uuid('player', (n + 7) % \(players) + 1), now(), date '2020-01-01' + n % 2000,
             timestamptz '2020-01-01 09:00Z' + n % 2000 * interval '1 day'
      from generate_series(3, \(rounds), 3) n;
    insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
      select pg_temp.uuid('card', n), pg_temp.uuid('round', n), pg_temp.uuid('player', n % \(players) + 1), 1, 'white', 'open', 18
      from generate_series(1, \(rounds)) n;
    insert into golf.hole_scores (card_id, hole, strokes, putts, version, recorded_at, recorded_by)
      select pg_temp.uuid('card', n), h, 4, 2, h, now(), pg_temp.uuid('player', n % \(players) + 1)
      from generate_series(1, \(rounds)) n, generate_series(1, 18) h;
    insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, occurred_at)
      select gen_random_uuid(), pg_temp.uuid('card', n), pg_temp.uuid('round', n),
             pg_temp.uuid('player', n % \(players) + 1), h, 'HoleScored',
             json_build_object('hole', h, 'strokes', 4, 'recordedBy', pg_temp.uuid('player', n % \(players) + 1)), now()
      from generate_series(1, 18) h, generate_series(1, \(rounds)) n;
    insert into golf.spectator_links (id, round_id, token_hash, made_by, made_at, ended_at)
      select gen_random_uuid(), pg_temp.uuid('round', n), sha256((n || ' ' || l)::bytea), pg_temp.uuid('player', n % \(players) + 1),
             timestamptz '2026-01-01 00:00Z' + l * interval '1 hour',
             case when l < 8 then timestamptz '2026-01-01 00:00Z' + (l + 1) * interval '1 hour' end
      from generate_series(1, \(rounds)) n, generate_series(1, 8) l;
    insert into golf.outbox (card_id, sequence, player_id) select card_id, sequence, player_id from golf.events order by id;
    analyze golf.players, golf.sessions, golf.rounds, golf.round_members, golf.cards, golf.hole_scores, golf.events, golf.outbox,
      golf.spectator_links
    """
}
