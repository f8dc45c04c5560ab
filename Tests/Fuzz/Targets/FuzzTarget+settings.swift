import Postgres
import Redis
import ServiceKit

extension FuzzTarget {
  private static let secret = "s3cr3tw0rd"
  private static let words = [
    "://", "@", ":", "/", "?", "=", "%40", "redis", "postgresql", "localhost", "65536", "[::1]", "&",
  ]

  /// What an operator gives. No fault may hold the password.
  static let settings = [
    FuzzTarget(
      "postgres-url",
      seeds: [
        "postgresql://golf:\(secret)@127.0.0.1:5432/golf",
        "postgresql://u:\(secret)@h/d?connect_timeout=2&sslmode=require",
        "host=localhost user=golf password='\(secret)'",
      ],
      words: words
    ) { input in
      do {
        _ = try PostgresConfiguration(url: String(decoding: input, as: UTF8.self)).description
        return true
      } catch {
        try must(!"\(error)\(String(reflecting: error))".contains(secret), "the error shows the password")
        return false
      }
    },
    FuzzTarget(
      "redis-url",
      seeds: ["redis://golf:\(secret)@127.0.0.1:6379/0", "redis://h", "redis://:\(secret)@[::1]:1/15"],
      words: words
    ) { input in
      do {
        _ = try RedisConfiguration(url: String(decoding: input, as: UTF8.self)).description
        return true
      } catch {
        try must(!"\(error)\(String(reflecting: error))".contains(secret), "the error shows the password")
        return false
      }
    },
    // One a line: an argument, or NAME=value for the environment.
    FuzzTarget(
      "settings",
      seeds: [
        "GOLF_DATABASE_URL=postgresql://u:\(secret)@h/d\n--port\n8081\n--event-log=kafka",
        "GOLF_PORT=1\nGOLF_DATABASE_URL=\(secret)\nPATH=/\nGOLF_LIMIT=10/5m\nGOLF_TRUSTED_PROXIES=10.0.0.0/8",
      ],
      words: ["--", "=", "GOLF_", "\n", "--port=", "--help"]
    ) { input in
      let lines = String(decoding: input, as: UTF8.self).split(separator: "\n").map(String.init)
      var environment: [String: String] = [:]
      for line in lines where line.hasPrefix("GOLF_") {
        let sides = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        environment[String(sides[0])] = sides.count > 1 ? String(sides[1]) : ""
      }
      do {
        let settings = try Settings(
          declared,
          arguments: lines.filter { !$0.hasPrefix("GOLF_") },
          environment: environment
        )
        try must((0...65_535).contains(settings.integer("GOLF_PORT")), "a port that is none")
        try must(settings.masked["GOLF_DATABASE_URL"] == "********", "the password is not masked")
        return true
      } catch let failure as Settings.Failure {
        try must(!failure.description.isEmpty, "refused without a word")
        return false
      }
    },
  ]

  private static let declared: [Setting] = [
    Setting("GOLF_PORT", .integer(0...65_535), standard: "8081", help: "The port"),
    Setting("GOLF_DATABASE_URL", .secret, help: "The database"),
    Setting("GOLF_EVENT_LOG", .word(["postgres", "kafka"]), standard: "postgres", help: "Which log"),
    .limit("GOLF_LIMIT", standard: "1/1s", help: "A limit"), .trustedProxies,
  ]
}
