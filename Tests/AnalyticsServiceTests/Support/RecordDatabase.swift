import Foundation
import Golf
import GolfEvents
import Postgres
import Schema
import ServiceKit
import TestServers

/// A new database with the record's schema and roles, and writes as the round service would make them.
struct RecordDatabase {
  let database: TestDatabase
  private static let password = "test"

  /// True if the schema has been applied.
  static func make(isMigrated: Bool = true) async throws -> RecordDatabase {
    let server = try await TestServers.postgres
    try await Roles.shared.ensure(on: server, password: password)
    let database = try await server.freshDatabase()
    try await database.execute(try Roles.file("database.sql"))
    let record = RecordDatabase(database: database)
    if isMigrated { try await record.migrate() }
    return record
  }

  /// Applies the schema as `golf migrate` does.
  func migrate() async throws {
    let configuration = try PostgresConfiguration(url: migratorURL)
    _ = try await MigrationRunner(configuration: configuration, migrations: Schema.migrations).run()
  }

  /// The address for the migrator's role, which acts as the record's owner.
  var migratorURL: String { database.url(role: "golf_migrator", password: Self.password) }

  /// The address for the analytics role.
  var url: String { database.url(role: "golf_analytics", password: Self.password) }

  /// A player with an account and a session that has just begun.
  func signIn(_ player: PlayerID, handle: String) async throws -> SessionToken {
    let token = SessionToken()
    let hash = token.hash.bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    try await database.execute(
      """
      insert into golf.players (id, handle, display_name, password_hash, created_at)
        values ('\(player)', '\(handle)', '\(handle)', 'x', now());
      insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
        values ('\\x\(hash)', '\(player)', now(), now(), now() + interval '1 day', now() + interval '2 days')
      """
    )
    return token
  }

  /// Connections as the analytics service has them.
  func lane(timeout: Duration = .seconds(5)) throws -> PostgresLane {
    PostgresLane(
      configuration: try PostgresConfiguration(url: url),
      name: "analytics-test",
      connections: 2,
      timeout: timeout
    )
  }

  /// Writes a card's events from a sequence number on, in one transaction.
  func write(_ history: CardHistory, from sequence: Int64 = 1) async throws {
    try await write(history.records.filter { $0.sequence >= sequence }, round: history.round)
  }

  func write(_ records: [EventRecord], round: RoundID) async throws {
    let rows = records.map { record in
      let payload = String(decoding: record.payload, as: UTF8.self).replacingOccurrences(of: "'", with: "''")
      return """
        ('\(record.id)', '\(record.cardID)', '\(round)', '\(record.playerID)', \(record.sequence), '\(record.type)', \
        '\(payload)', \(record.traceparent.map { "'\($0)'" } ?? "null"), '\(record.time)')
        """
    }
    guard !rows.isEmpty else { return }
    try await database.execute(
      """
      insert into golf.events (event_id, card_id, round_id, player_id, sequence, type, payload, traceparent, occurred_at)
      values \(rows.joined(separator: ",\n"))
      """
    )
  }

  /// Opens a round with these cards in the tables, as the round service would with their first events.
  func open(_ cards: [CardHistory], revision: Int = 1) async throws {
    guard let round = cards.first?.round else { return }
    let players = cards.map { "('\($0.player)', 'p\(String($0.player.description.suffix(12)))', 'x', 'x', now())" }
      .joined(separator: ", ")
    let rows = cards.enumerated().map { place, card in
      "('\(card.card)', '\(round)', '\(card.player)', \(place + 1), 'white-men', 'open', 0)"
    }
    try await database.execute(
      """
      insert into golf.players (id, handle, display_name, password_hash, created_at)
        values \(players) on conflict do nothing;
      insert into golf.courses (id, revision, club, name, hole_count, created_at)
        values ('\(cards[0].course.id)', 1000, 'c', 'n', 9, now()) on conflict do nothing;
      insert into golf.rounds
        (id, owner_id, course_id, course_revision, snapshot, mode, start_hole, played_on, status, started_at, revision)
        values ('\(round)', '\(cards[0].player)', '\(cards[0].course.id)', 1000, '{}', 'front', 1, '2026-05-17', 'open',
                now(), \(revision));
      insert into golf.cards (id, round_id, player_id, position, tee_id, status, sequence)
        values \(rows.joined(separator: ", "))
      """
    )
  }

  func drop() async throws { try await database.drop() }
}

/// Roles belong to the whole server, so that each process creates them once.
private actor Roles {
  static let shared = Roles()
  private var made: Task<Void, any Error>?

  static func file(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "deploy/postgres/\(name)"), encoding: .utf8)
  }

  func ensure(on server: PostgresServer, password: String) async throws {
    let task =
      made
      ?? Task {
        try await server.execute(try Roles.file("roles.sql"))
        for role in ["golf_analytics", "golf_migrator"] {
          try await server.execute("alter role \(role) password '\(password)'")
        }
      }
    made = task
    try await task.value
  }
}
