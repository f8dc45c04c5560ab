import Basics
import Foundation
import HTTPServer
import Postgres
import Redis
import Schema
import Telemetry
import TestServers
import Testing

@testable import ServiceKit

/// A separate record with one player, a Redis, and sessions on both under a clock that the test sets.
struct SessionBench: Sendable {
  static let isPossible = Availability.postgres.isAvailable && Availability.redis.isAvailable

  let database: TestDatabase
  let server: RedisServer
  let redis: RedisClient
  let lookup: SessionLookup
  let player: UUID
  let clock: Protected<Date>
  let touched: Protected<[SessionHash]>
  let sessions: Sessions

  static func make(redis own: RedisServer? = nil) async throws -> SessionBench {
    let database = try await Record.shared.database()
    let player = UUID.v7()
    try await database.execute(
      """
      insert into golf.players (id, handle, display_name, password_hash, created_at)
      values ('\(player.text)', 'anna', 'Anna', 'x', now())
      """
    )
    let server: RedisServer
    if let own { server = own } else { server = try await TestServers.redis }
    return SessionBench(
      database: database,
      server: server,
      redis: RedisClient(configuration: try RedisConfiguration(url: server.url(as: .round)), metrics: Metrics()),
      lookup: SessionLookup(
        try PostgresConfiguration(url: database.url(role: "golf_round", password: Record.password))
      ),
      player: player
    )
  }

  private init(
    database: TestDatabase,
    server: RedisServer,
    redis: RedisClient,
    lookup: SessionLookup,
    player: UUID
  ) {
    self.database = database
    self.server = server
    self.redis = redis
    self.lookup = lookup
    self.player = player
    let clock = Protected(Date(timeIntervalSince1970: 1_800_000_000))
    let touched = Protected([SessionHash]())
    self.clock = clock
    self.touched = touched
    sessions = Sessions(
      cookie: SessionCookie(isBehindTLS: false),
      lookup: lookup,
      redis: redis,
      touch: { hash, _ in touched.withLock { $0.append(hash) } },
      now: { clock.withLock { $0 } }
    )
  }

  func close() async throws {
    await lookup.close()
    await redis.close()
    try await server.expectNothingRefused()
    try await database.drop()
  }

  /// A session in the record, last used `ago` before the clock.
  func begin(ago: Duration = .zero, total: Duration = SessionLife.absolute) async throws -> SessionToken {
    let token = SessionToken()
    let seen = clock.withLock { $0.timeIntervalSince1970 } - ago.seconds
    try await database.execute(
      """
      insert into golf.sessions (token_hash, player_id, created_at, last_seen_at, idle_expires_at, expires_at)
      values ('\\x\(token.hash.text)', '\(player.text)', to_timestamp(\(seen)), to_timestamp(\(seen)),
        to_timestamp(\(seen + SessionLife.idle.seconds)), to_timestamp(\(seen + total.seconds)))
      """
    )
    return token
  }

  /// What a sign-out does in the record.
  func end(_ token: SessionToken) async throws {
    try await database.execute("delete from golf.sessions where token_hash = '\\x\(token.hash.text)'")
  }

  func request(_ cookie: String?) throws -> HTTPRequest {
    var headers = HTTPHeaders()
    if let cookie { headers["Cookie"] = cookie }
    return HTTPRequest(method: .get, target: try #require(RequestTarget("/api/me")), headers: headers)
  }

  func request(_ token: SessionToken) throws -> HTTPRequest { try request("golf_session=\(token.text)") }

  func require(_ token: SessionToken) async throws -> Identity { try await sessions.require(try request(token)) }

  func refuses(_ token: SessionToken, _ location: SourceLocation = #_sourceLocation) async throws {
    let request = try request(token)
    let problem = await #expect(throws: Problem.self, sourceLocation: location) {
      try await sessions.require(request)
    }
    #expect(problem?.status == 401, sourceLocation: location)
  }

  /// The remaining milliseconds of the session's cached copy; negative if there is none.
  func left(_ token: SessionToken) async throws -> Int {
    try #require(try await redis.send(RedisCommand("PTTL", SessionCache.key(token.hash))).int)
  }
}

/// The tests' own PostgreSQL: other targets set the roles of the shared one at the same time.
private actor Record {
  static let shared = Record()
  static let password = "test"
  private var server: Task<PostgresServer, any Error>?

  func database() async throws -> TestDatabase {
    let task = server ?? Task { try await Self.start() }
    server = task
    let database = try await task.value.freshDatabase()
    try await database.execute(try Self.sql("database.sql"))
    let url = database.url(role: "golf_migrator", password: Self.password)
    _ = try await MigrationRunner(
      configuration: try PostgresConfiguration(url: url),
      migrations: Schema.migrations
    ).run()
    return database
  }

  private static func start() async throws -> PostgresServer {
    let server = try await PostgresServer.start()
    try await server.execute(try sql("roles.sql"))
    for role in ["golf_round", "golf_migrator"] {
      try await server.execute("alter role \(role) password '\(password)'")
    }
    return server
  }

  private static func sql(_ name: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "deploy/postgres/\(name)"), encoding: .utf8)
  }
}
