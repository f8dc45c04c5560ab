import Foundation
import Glibc

/// A private Redis on a free loopback port, with nothing kept on disk, and with the users and rights that are delivered
/// (`deploy/redis/users.acl.template`). Besides them `default` may do everything, for what a test prepares and looks at;
/// what belongs to a service is tested as that service's user.
public final class RedisServer: Sendable {
  /// The Redis users of the services.
  public enum User: String, Sendable, CaseIterable { case round, analytics }

  public struct Options: Sendable {
    /// Further settings, as on the command line without the dashes.
    public var settings: [String: String]
    public init(settings: [String: String] = [:]) { self.settings = settings }
  }

  public let port: Int
  public let password: String
  private let process: ServerProcess

  /// The address for `default`, who has all rights.
  public var url: String { url(database: 0) }
  /// The address for a service's user.
  public func url(as user: User) -> String { "redis://\(user.rawValue):\(password)@127.0.0.1:\(port)/0" }
  public var logFile: String { process.log }
  public var pid: Int32? { process.pid }

  public static func start(_ options: Options = Options()) async throws -> RedisServer {
    let server = try RedisServer(options: options)
    try await server.launch()
    return server
  }

  private init(options: Options) throws {
    guard let program = Programs.find("redis-server") else { throw ServerError(Availability.redis.description) }
    let folder = try ProcessFolder.shared.get().makeFolder("redis")
    port = try FreePort.find()
    password = "r\(UInt64.random(in: 0...UInt64.max))"
    var settings = [
      "port": "\(port)", "bind": "127.0.0.1", "dir": folder, "save": "", "appendonly": "no",
      "aclfile": "\(folder)/users.acl", "maxmemory-policy": "noeviction", "databases": "128", "daemonize": "no",
    ]
    try Self.users(password).write(toFile: "\(folder)/users.acl", atomically: false, encoding: .utf8)
    settings.merge(options.settings) { _, new in new }
    process = ServerProcess(
      name: "Redis",
      arguments: [program] + settings.sorted { $0.key < $1.key }.flatMap { ["--\($0.key)", $0.value] },
      log: "\(folder)/log",
      diesBy: ("KILL", SIGKILL)
    )
  }

  /// The address of one of the numbered databases.
  public func url(database: Int) -> String { "redis://default:\(password)@127.0.0.1:\(port)/\(database)" }

  /// Runs one command with `redis-cli`, for preparing or inspecting a test.
  @discardableResult
  public func command(_ words: String...) async throws -> String { try await command(words) }

  @discardableResult
  public func command(_ words: [String]) async throws -> String {
    guard let program = Programs.find("redis-cli") else { throw ServerError("no redis-cli (apt: redis-tools)") }
    return try await Spawner.runTool(
      [program, "-p", "\(port)"] + words,
      environment: ["REDISCLI_AUTH": password]
    ).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Throws if Redis has refused a user a command or key since it was started, according to `ACL LOG`. A wrong password
  /// does not count.
  public func expectNothingRefused() async throws {
    guard let log = try? await command("ACL", "LOG") else { return }
    let lines = log.split(separator: "\n")
    let isRefused = zip(lines, lines.dropFirst()).contains { $0 == "reason" && $1 != "auth" }
    if isRefused { throw ServerError("Redis refused a user something: \(log)") }
  }

  /// The delivered users, each with the password, and a `default` with all rights.
  private static func users(_ password: String) throws -> String {
    let template = Programs.checkout.appendingPathComponent("deploy/redis/users.acl.template")
    let lines = try String(contentsOf: template, encoding: .utf8).split(separator: "\n").map { line in
      let words = line.split(separator: " ").map { $0.hasPrefix(">") ? ">\(password)" : String($0) }
      return words.joined(separator: " ")
    }
    guard lines.first == "user default off" else { throw ServerError("the delivered users begin otherwise") }
    return (["user default on >\(password) ~* &* +@all"] + lines.dropFirst()).joined(separator: "\n") + "\n"
  }

  public func stop() async throws { try await process.end(by: SIGTERM) }
  public func kill() async throws { try await process.end(by: SIGKILL) }
  /// SIGSTOP: connections stay open, the kernel accepts new ones, and nothing answers.
  public func pause() { process.pause() }
  public func resume() { process.resume() }
  /// Restarts it on the same port, empty, after `stop` or `kill`; a running one is stopped first.
  public func restart() async throws {
    try await stop()
    try await launch()
  }

  private func launch() async throws {
    try await process.start { (try? await self.command("ping")) == "PONG" }
  }
}
