import Postgres
import Redis
import ServiceKit

extension FuzzTarget {
  private static let secret = "s3cr3tw0rd"
  private static let words = [
    "://", "@", ":", "/", "?", "=", "%40", "redis", "postgresql", "localhost", "65536", "[::1]", "&",
  ]

  /// An operator's settings. No fault may contain the password.
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
    // One line each: an argument, or NAME=value for the environment.
    FuzzTarget(
      "settings",
      seeds: [
        "GOLF_DATABASE_URL=postgresql://u:\(secret)@h/d\n--port\n8081\n--event-log=kafka",
        "GOLF_PORT=1\nGOLF_DATABASE_URL=\(secret)\nPATH=/\nGOLF_LIMIT=10/5m\nGOLF_TRUSTED_PROXIES=10.0.0.0/8",
      ],
      words: ["--", "=", "GOLF_", "\n", "--port=", "--help"]
    ) { input in
      let lines = input.split(separator: UInt8(ascii: "\n")).map(Array.init)
      let ours = lines.filter { $0.starts(with: "GOLF_".utf8) }
      var environment: [String: String] = [:]
      for line in ours {
        let sides = line.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        // The dictionary's own work with a long key is not the reader's.
        guard sides[0].count <= 256 else { continue }
        environment[String(decoding: sides[0], as: UTF8.self)] =
          sides.count > 1 ? String(decoding: sides[1], as: UTF8.self) : ""
      }
      do {
        let settings = try Settings(
          declared,
          arguments: lines.filter { !$0.starts(with: "GOLF_".utf8) }.map { String(decoding: $0, as: UTF8.self) },
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
