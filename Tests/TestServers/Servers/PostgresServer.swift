import Foundation
import Glibc

/// A private PostgreSQL on a free loopback port and a socket in a temporary folder.
public final class PostgresServer: Sendable {
  public struct Options: Sendable {
    /// Whether commits are flushed to disk. Off is faster and correct for all tests except those of a machine crash; a
    /// killed server loses nothing either way, because the page cache survives.
    public var fsync: Bool
    /// Further settings, as in `postgresql.conf`.
    public var settings: [String: String]

    public init(fsync: Bool = false, settings: [String: String] = [:]) {
      self.fsync = fsync
      self.settings = settings
    }
  }

  public let port: Int
  /// The folder that holds the socket.
  public let socketFolder: String
  /// The superuser's password; its name is `postgres`.
  public let password: String
  private let process: ServerProcess

  /// The superuser's address of the database `postgres`.
  public var url: String { url(database: "postgres") }
  public var logFile: String { process.log }
  public var pid: Int32? { process.pid }

  public static func start(_ options: Options = Options()) async throws -> PostgresServer {
    let data = try await PostgresTemplate.shared.copy()
    let server = try PostgresServer(data: data, options: options)
    try await server.launch()
    return server
  }

  private init(data: PostgresTemplate.Copy, options: Options) throws {
    guard let programs = Programs.postgresFolder else {
      throw ServerError(Availability.postgres.description)
    }
    port = try FreePort.find()
    socketFolder = data.folder
    password = data.password
    var settings = [
      "port": "\(port)", "listen_addresses": "127.0.0.1", "unix_socket_directories": data.folder,
      "fsync": options.fsync ? "on" : "off", "synchronous_commit": "on",
      "full_page_writes": options.fsync ? "on" : "off",
      "max_connections": "200", "shared_buffers": "64MB", "log_min_messages": "warning", "logging_collector": "off",
      "autovacuum": "off", "timezone": "UTC",
    ]
    settings.merge(options.settings) { _, new in new }
    process = ServerProcess(
      name: "PostgreSQL",
      arguments: ["\(programs)/postgres", "-D", "\(data.folder)/data"]
        + settings.sorted { $0.key < $1.key }.flatMap { ["-c", "\($0.key)=\($0.value)"] },
      log: "\(data.folder)/log",
      diesBy: ("QUIT", SIGQUIT)
    )
  }

  /// An address of this server; without a role, the superuser's.
  public func url(database: String, role: String? = nil, password: String? = nil) -> String {
    "postgresql://\(role ?? "postgres"):\(password ?? self.password)@127.0.0.1:\(port)/\(database)"
  }

  /// Creates a new, empty database.
  public func freshDatabase() async throws -> TestDatabase {
    let name = "test_\(UInt64.random(in: 0...UInt64.max))"
    try await execute("create database \(name)")
    return TestDatabase(name: name, url: url(database: name), server: self)
  }

  /// Creates the roles of `deploy/postgres/roles.sql`, which belong to the whole server. Idempotent, also when run
  /// concurrently.
  public func makeRoles() async throws {
    // This file is Tests/TestServers/Servers/PostgresServer.swift of the checkout.
    let checkout = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { folder, _ in folder.deletingLastPathComponent() }
    let roles = try String(contentsOf: checkout.appendingPathComponent("deploy/postgres/roles.sql"), encoding: .utf8)
    // All in one transaction, serialised by the lock.
    try await execute("select pg_advisory_xact_lock(1);\n" + roles)
  }

  /// Runs SQL as the superuser with `psql`, for preparing tests; unaligned rows, columns separated by `|`.
  @discardableResult
  public func execute(_ sql: String, database: String = "postgres") async throws -> String {
    guard let programs = Programs.postgresFolder else { throw ServerError(Availability.postgres.description) }
    return try await Spawner.runTool(
      ["\(programs)/psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url(database: database), "-c", sql],
      environment: ["PGCONNECT_TIMEOUT": "20"]
    ).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Fast shutdown: clients are disconnected.
  public func stop() async throws { try await process.end(by: SIGINT) }
  /// `kill -9` of the server and all its processes at once.
  public func kill() async throws { try await process.end(by: SIGKILL, wholeFamily: true) }
  /// SIGSTOP to every process: connections stay open, and no process answers.
  public func pause() { process.pause() }
  public func resume() { process.resume() }
  /// Restarts it on the same port with the same data, after `stop` or `kill`; a running one is stopped first.
  public func restart() async throws {
    try await stop()
    try await launch()
  }

  private func launch() async throws {
    guard let programs = Programs.postgresFolder else { throw ServerError(Availability.postgres.description) }
    let port = port
    try await process.start {
      (try? await Spawner.runTool(["\(programs)/pg_isready", "-q", "-h", "127.0.0.1", "-p", "\(port)"])) != nil
    }
  }
}

/// A database of its own for one test.
public struct TestDatabase: Sendable {
  public let name: String
  /// The superuser's address of the database.
  public let url: String
  public let server: PostgresServer

  /// Another role's address of the database.
  public func url(role: String, password: String) -> String {
    server.url(database: name, role: role, password: password)
  }

  /// Runs SQL in it as the superuser.
  @discardableResult
  public func execute(_ sql: String) async throws -> String { try await server.execute(sql, database: name) }

  /// Drops the database, disconnecting its clients.
  public func drop() async throws { try await server.execute("drop database if exists \(name) with (force)") }
}
