import Basics
import Foundation
import HTTPServer
import LiveUpdates
import Postgres
import Redis
import Schema
import ServiceKit
import Telemetry
import TestServers
import Testing

@testable import RoundService

/// The round service on its own record, called as its HTTP server would call it.
struct AccountBench: Sendable {
  static let isPossible = Availability.postgres.isAvailable && Availability.redis.isAvailable
  static let password = "vier kleine Bunker"

  let database: TestDatabase
  let server: RedisServer
  let parts: Composition
  /// The lines of the audit log.
  let audited: Protected<[[String: String]]>
  private let router: Router

  /// Generous, because all tests come from one address and many use the same handles; lower where a test sets them.
  static func limits(_ given: [String: String] = [:]) throws -> RoundLimits {
    var environment = ["GOLF_TRUSTED_PROXIES": "127.0.0.1"]
    for setting in RoundLimits.settings where setting.name.hasPrefix("GOLF_LIMIT_") {
      environment[setting.name] = "1000000/1s"
    }
    return RoundLimits(
      try Settings(RoundLimits.settings, arguments: [], environment: environment.merging(given) { $1 })
    )
  }

  static func make(
    redis own: RedisServer? = nil,
    limits: RoundLimits? = nil,
    isBehindTLS: Bool = false,
    liveKeys: TicketKeys = .none
  ) async throws -> AccountBench {
    let database = try await AccountRecord.shared.database()
    let server: RedisServer
    if let own { server = own } else { server = try await TestServers.redis }
    let limits = try limits ?? self.limits()
    let audited = Protected<[[String: String]]>([])
    let parts = Composition(
      database: try PostgresConfiguration(url: database.url(role: "golf_round", password: AccountRecord.password)),
      redis: try RedisConfiguration(url: server.url(as: .round)),
      limits: limits,
      isBehindTLS: isBehindTLS,
      liveKeys: liveKeys,
      audit: AuditLog(proxies: limits.proxies, metrics: Metrics()) { fields in audited.withLock { $0.append(fields) } }
    )
    return AccountBench(database: database, server: server, parts: parts, audited: audited)
  }

  private init(
    database: TestDatabase,
    server: RedisServer,
    parts: Composition,
    audited: Protected<[[String: String]]>
  ) {
    self.database = database
    self.server = server
    self.parts = parts
    self.audited = audited
    router = parts.router(logger: Logger(label: "test"))
  }

  func close() async throws {
    await parts.close()
    try await server.expectNothingRefused()
    try await database.drop()
  }

  func ask(
    _ method: HTTPMethod,
    _ path: String,
    _ body: String? = nil,
    cookie: String? = nil,
    headers extra: [String: String] = [:]
  ) async throws -> BenchAnswer {
    var headers = HTTPHeaders()
    if body != nil { headers["Content-Type"] = "application/json" }
    if let cookie { headers["Cookie"] = cookie }
    for (name, value) in extra { headers[name] = value }
    let request = HTTPRequest(
      method: method,
      target: try #require(RequestTarget(path)),
      headers: headers,
      body: Array((body ?? "").utf8)
    )
    return BenchAnswer(response: await router.answer(request))
  }

  /// Creates an account; returns its cookie.
  func signUp(_ handle: String, cookie: String? = nil) async throws -> String {
    let answer = try await ask(
      .post,
      "/api/players",
      #"{"handle":"\#(handle)","displayName":"\#(handle)!","password":"\#(Self.password)"}"#,
      cookie: cookie
    )
    try #require(answer.status == 201, "\(answer.text)")
    return try #require(answer.cookie)
  }

  /// - Parameter address: The client's address, as reported by the gateway.
  func signIn(
    _ handle: String,
    _ password: String = password,
    cookie: String? = nil,
    from address: String = "127.0.0.1"
  ) async throws -> BenchAnswer {
    try await ask(
      .post,
      "/api/session",
      #"{"handle":"\#(handle)","password":"\#(password)"}"#,
      cookie: cookie,
      headers: ["X-Forwarded-For": address]
    )
  }

  func me(_ cookie: String?) async throws -> Int { try await ask(.get, "/api/me", cookie: cookie).status }

  func count(_ sql: String) async throws -> Int { Int(try await database.execute("select count(*) \(sql)")) ?? -1 }
}

struct BenchAnswer: Sendable {
  let response: HTTPResponse

  var status: Int { response.status }
  var text: String { String(decoding: response.body, as: UTF8.self) }
  var json: [String: Any] {
    (try? JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]) ?? [:]
  }
  /// The faults' pointers.
  var pointers: [String] { (json["errors"] as? [[String: Any]] ?? []).compactMap { $0["pointer"] as? String } }
  /// The cookie as the browser sends it back.
  var cookie: String? {
    response.headers["Set-Cookie"]?.split(separator: ";").first.map(String.init)
  }
}

/// The tests' own PostgreSQL: other targets set the roles of the shared one at the same time.
actor AccountRecord {
  static let shared = AccountRecord()
  static let password = "test"
  private var server: Task<PostgresServer, any Error>?

  /// A database in the state after `golf migrate`: the schema and the shipped courses.
  func database() async throws -> TestDatabase {
    let database = try await emptyDatabase()
    _ = try await MigrationCommand.apply(try Self.migrator(of: database), seed: ShippedCoursesLoader.load)
    return database
  }

  /// A database in the state before `golf migrate`: empty, with its owner.
  func emptyDatabase() async throws -> TestDatabase {
    let task = server ?? Task { try await Self.start() }
    server = task
    let database = try await task.value.freshDatabase()
    try await database.execute(try Self.sql("database.sql"))
    return database
  }

  static func migrator(of database: TestDatabase) throws -> PostgresConfiguration {
    try PostgresConfiguration(url: database.url(role: "golf_migrator", password: password))
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
