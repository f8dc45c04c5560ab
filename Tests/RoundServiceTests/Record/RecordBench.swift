import Basics
import Foundation
import Golf
import GolfEvents
import Postgres
import Schema
import ServiceKit
import Telemetry
import TestServers

@testable import RoundService

/// A database with the record's schema, a course and two accounts, and the queries that tests use.
struct RecordBench: Sendable {
  let database: TestDatabase
  /// The round service's own role, with exactly its rights.
  let configuration: PostgresConfiguration
  let course: CourseSnapshot
  let anna = PlayerID(UUID())
  let bo = PlayerID(UUID())

  /// - Parameter server: A separate server with the roles; nil for the one shared by the process.
  static func with(on server: PostgresServer? = nil, _ body: (RecordBench) async throws -> Void) async throws {
    let bench = try await RecordBench(server)
    do {
      try await body(bench)
    } catch {
      try? await bench.database.drop()
      throw error
    }
    try await bench.database.drop()
  }

  private init(_ server: PostgresServer?) async throws {
    if let server {
      database = try await server.freshDatabase()
    } else {
      database = try await RecordServer.shared.postgres().freshDatabase()
    }
    try await database.execute(Schema.migrations.map(\.sql).joined(separator: ";\n"))
    guard let course = ShippedCourses.all.first(where: { $0.name == "Alderwick Hills" }),
      let snapshot = course.snapshot(.eighteen)
    else { throw Absent("course") }
    self.course = snapshot
    var configuration = try PostgresConfiguration(url: database.url)
    configuration.onConnect = { try $0.execute(sql: "set role golf_round") }
    self.configuration = configuration
    try await database.execute(
      """
      insert into golf.players (id, handle, display_name, password_hash, created_at)
      values ('\(anna)', 'anna', 'Anna', 'x', now()), ('\(bo)', 'bo-bo', 'Bo', 'x', now())
      """
    )
    try await session { _ = try CourseStore.store(course, $0, now: .now) }
  }

  /// Runs a body on its own connection, as the service's role. A lock is waited for at most `lockTimeout` ms.
  @discardableResult
  func session<Answer: Sendable>(
    lockTimeout: Int = 20_000,
    _ body: @escaping @Sendable (PostgresSession) throws -> Answer
  ) async throws -> Answer {
    let lane = PostgresLane(
      configuration: configuration.waitingForLocks(milliseconds: lockTimeout),
      name: "test",
      timeout: .seconds(30),
      metrics: Metrics()
    )
    do {
      let answer = try await lane.run(body)
      await lane.close()
      return answer
    } catch {
      await lane.close()
      throw error
    }
  }

  func sql(_ text: String) async throws -> String { try await database.execute(text) }

  /// A card's events in the log: sequence and type.
  func events(_ card: CardID) async throws -> [String] {
    try await sql("select sequence || ' ' || type from golf.events where card_id = '\(card)' order by id")
      .split(separator: "\n").map(String.init)
  }

  /// The invariant of every card: events 1 to n without a gap in the order of the log, an outbox row for each with its
  /// player, and the card's own sequence equal to the last.
  func isNumbered(_ card: CardID) async throws -> Bool {
    try await sql(
      """
      select e.sequences = array(select generate_series(1, c.sequence)) and o.sequences = e.sequences
             and o.players = array[c.player_id] and c.sequence > 0
      from golf.cards c,
        lateral (select array_agg(sequence order by id) as sequences from golf.events where card_id = c.id) e,
        lateral (select array_agg(sequence order by id) as sequences, array_agg(distinct player_id) as players
                 from golf.outbox where card_id = c.id) o
      where c.id = '\(card)'
      """
    ) == "t"
  }
}

/// The tests' own PostgreSQL: other targets set the roles of the shared one at the same time.
private actor RecordServer {
  static let shared = RecordServer()
  private var server: Task<PostgresServer, any Error>?

  func postgres() async throws -> PostgresServer {
    let task =
      server
      ?? Task {
        let server = try await PostgresServer.start()
        let root = (1...4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
        let roles = root.appending(path: "deploy/postgres/roles.sql")
        try await server.execute(try String(contentsOf: roles, encoding: .utf8))
        return server
      }
    server = task
    return try await task.value
  }
}

struct Absent: Error {
  let what: String
  init(_ what: String) { self.what = what }
}
