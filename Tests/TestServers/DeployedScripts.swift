/// Each Lua script of the system, with the users that run it in production. A script that is missing here fails
/// `DeployedScriptsTests` of RedisTests; each one here is run as each of its users by the tests of its target.
public struct DeployedScript: Sendable, CustomStringConvertible {
  public let name: String
  public let user: RedisServer.User

  public var description: String { "\(name) as \(user.rawValue)" }

  private static let users: [(target: String, name: String, users: [RedisServer.User])] = [
    ("ServiceKit", "rate-limit-take", [.round]),
    ("ServiceKit", "session-end", [.round]),
    // The relay runs in the round service with Kafka, and in the analytics service without.
    ("RoundFreshness", "cache-raise-floors", [.round, .analytics]),
    ("RoundFreshness", "cache-raise-generation", [.round, .analytics]),
    ("RoundFreshness", "cache-read", [.round]),
    ("RoundFreshness", "cache-fill", [.round]),
    ("RoundService", "live-end", [.round]),
    ("AnalyticsService", "views-store", [.analytics]),
    ("AnalyticsService", "views-keep-building", [.analytics]),
    ("AnalyticsService", "views-finish-building", [.analytics]),
    ("AnalyticsService", "views-abandon-building", [.analytics]),
    ("AnalyticsService", "live-picture", [.analytics]),
    ("AnalyticsService", "live-fill", [.analytics]),
  ]

  /// The scripts in a folder of `Sources`.
  public static func of(_ target: String) -> [DeployedScript] {
    users.filter { $0.target == target }.flatMap { script in
      script.users.map { DeployedScript(name: script.name, user: $0) }
    }
  }

  /// Target and name of each.
  public static var all: [(target: String, name: String)] { users.map { ($0.target, $0.name) } }
}

/// Each command that the services send, with its user and an example. A command that is missing here fails
/// `DeployedScriptsTests`, too.
public struct DeployedCommand: Sendable, CustomStringConvertible {
  public let user: RedisServer.User
  public let words: [String]

  public var description: String { "\(words.joined(separator: " ")) as \(user.rawValue)" }

  /// The users as which a folder of `Sources` sends commands.
  public static let senders: [String: [RedisServer.User]] = [
    "Redis": [.round, .analytics], "ServiceKit": [.round], "EventLog": [.round, .analytics], "RoundService": [.round],
    "AnalyticsService": [.analytics], "golf": [.round],
  ]

  public static let all: [DeployedCommand] =
    [
      "PING", "SELECT 0", "EVALSHA x 0", "SCRIPT LOAD x", "GET golf:session:x", "SET golf:session:x - PX 1",
      "SET golf:limit:x 1 PX 1", "UNLINK golf:session:x", "SCAN 0 MATCH x COUNT 500", "INFO memory",
      "PSUBSCRIBE golf:live:*",
    ].map { DeployedCommand(user: .round, words: $0.split(separator: " ").map(String.init)) }
    + [
      "PING", "SELECT 0", "EVALSHA x 0", "SCRIPT LOAD x", "GET golf:session:x", "SCAN 0 MATCH x COUNT 500",
      "GET golf:views:current", "SET golf:views:building x NX PX 1", "INFO server", "INFO memory",
      "HGETALL golf:views:x", "HGET golf:views:x y", "EXISTS golf:views:x", "PEXPIRE golf:views:x 1 LT",
      "HLEN golf:views:x", "UNLINK golf:views:x", "PSUBSCRIBE golf:live:*",
    ].map { DeployedCommand(user: .analytics, words: $0.split(separator: " ").map(String.init)) }
}
