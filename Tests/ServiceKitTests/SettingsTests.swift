import Foundation
import Kafka
import Testing

@testable import ServiceKit

@Suite struct SettingsTests {
  let declared = [
    Setting("GOLF_PORT", .integer(0...65_535), standard: "8081", help: "The port"),
    Setting("GOLF_DATABASE_URL", .secret, help: "The database"),
    Setting("GOLF_EVENT_LOG", .word(["postgres", "kafka"]), standard: "postgres", help: "Which log"),
  ]

  @Test func flagsWinOverTheEnvironment() throws {
    let settings = try Settings(
      declared,
      arguments: ["--port", "1", "--event-log=kafka"],
      environment: ["GOLF_PORT": "2", "GOLF_DATABASE_URL": "secret!", "PATH": "/"]
    )
    #expect(settings.integer("GOLF_PORT") == 1)
    #expect(settings["GOLF_EVENT_LOG"] == "kafka")
    #expect(settings.masked == ["GOLF_PORT": "1", "GOLF_DATABASE_URL": "********", "GOLF_EVENT_LOG": "kafka"])
  }

  @Test func everyFaultIsNamed() {
    let failure = #expect(throws: Settings.Failure.self) {
      try Settings(
        declared,
        arguments: ["--nonsense", "--port=x"],
        environment: ["GOLF_TYPO": "1", "GOLF_EVENT_LOG": "redis"]
      )
    }
    let text = failure?.description ?? ""
    for part in ["--nonsense", "GOLF_PORT is \"x\"", "GOLF_TYPO", "GOLF_DATABASE_URL", "GOLF_EVENT_LOG"] {
      #expect(text.contains(part))
    }
  }

  @Test func aSettingHasAtMost4096BytesWithItsValue() throws {
    let most = SettingsReading.maximumBytes
    func url(_ name: String, _ more: Int) -> String { String(repeating: "x", count: most - name.utf8.count + more) }
    let name = "GOLF_DATABASE_URL"
    let fits = try Settings(declared, arguments: [], environment: [name: url(name, 0)])
    #expect(fits[name].utf8.count == most - name.utf8.count)
    _ = try Settings(declared, arguments: ["--database-url=" + url("--database-url=", 0)], environment: [:])
    for (arguments, environment) in [
      ([], [name: url(name, 1)]), (["--database-url=" + url("--database-url=", 1)], [:]),
      (["--database-url", url("--database-url", 1)], [:]),
      ([], [name: "x", "GOLF_" + String(repeating: "y\u{301}", count: most): ""]),
    ] as [([String], [String: String])] {
      let failure = #expect(throws: Settings.Failure.self) {
        try Settings(declared, arguments: arguments, environment: environment)
      }
      let text = failure?.description ?? ""
      #expect(text.contains("at most \(most) are read"))
      #expect(text.utf8.count < 1_000 && !text.contains("xxx"), "\(text)")
    }
  }

  @Test func helpNamesEverySetting() {
    let help = Settings.help(program: "p", purpose: "does", declared)
    for setting in declared {
      #expect(help.contains(setting.name) && help.contains(setting.flag))
    }
  }

  private func settings(_ environment: [String: String], _ arguments: [String] = []) throws -> Settings {
    let files = ["/run/url": "postgresql://x\n", "/run/empty": "\n", "/run/plain": " spaces stay "]
    return try Settings(
      declared,
      arguments: arguments,
      environment: environment,
      read: {
        files[$0].map { text in
          text.hasSuffix("\n") ? String(text.dropLast()) : text
        }
      }
    )
  }

  @Test func aSecretMayStandInAFile() throws {
    #expect(try settings(["GOLF_DATABASE_URL_FILE": "/run/url"])["GOLF_DATABASE_URL"] == "postgresql://x")
    #expect(try settings([:], ["--database-url-file=/run/plain"])["GOLF_DATABASE_URL"] == " spaces stay ")
    let masked = try settings(["GOLF_DATABASE_URL_FILE": "/run/url"]).masked
    #expect(masked["GOLF_DATABASE_URL"] == "********")
    // A flag overrides a file named in the environment.
    let flag = try settings(["GOLF_DATABASE_URL_FILE": "/run/url"], ["--database-url", "mine"])
    #expect(flag["GOLF_DATABASE_URL"] == "mine")
  }

  @Test(arguments: [
    (["GOLF_DATABASE_URL_FILE": "/run/none"], "\"/run/none\", a file that cannot be read"),
    (["GOLF_DATABASE_URL_FILE": "/run/empty"], "\"/run/empty\", a file that is empty"),
    (["GOLF_DATABASE_URL_FILE": "/run/url", "GOLF_DATABASE_URL": "x"], "are both set"),
    (["GOLF_DATABASE_URL": "x", "GOLF_PORT_FILE": "/run/url"], "GOLF_PORT_FILE is not a setting"),
  ])
  func aFileThatHoldsNoSecretIsNamed(environment: [String: String], words: String) {
    let failure = #expect(throws: Settings.Failure.self) { try settings(environment) }
    #expect(failure?.description.contains(words) == true, "\(failure?.description ?? "")")
  }

  @Test func aRealFileIsReadWithoutItsLinesEnd() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("secret-\(UUID())").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    for (content, text) in [("s3cret\n", "s3cret"), ("s3cret\r\n", "s3cret"), ("s3cret", "s3cret"), ("a\n\n", "a\n")] {
      try Data(content.utf8).write(to: URL(fileURLWithPath: path))
      #expect(SecretFile.text(path) == text)
    }
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: path))
    #expect(SecretFile.text(path) == nil)
  }

  @Test func serversAreReachedAsTheSettingsSay() throws {
    func settings(_ environment: [String: String]) throws -> Settings {
      try Settings(
        Setting.database("GOLF_DATABASE", of: "a role") + Setting.redis() + Setting.kafka,
        arguments: [],
        environment: environment.merging(
          ["GOLF_DATABASE_URL": "postgresql://golf@db:1/golf", "GOLF_REDIS_URL": "redis://golf@cache:1/0"]
        ) { mine, _ in mine }
      )
    }
    let plain = try settings([:]).kafka(clientID: "c")
    #expect(plain.encryption == .none && plain.login == nil && plain.topics == KafkaTopicShape())

    let full = try settings([
      "GOLF_KAFKA_SECURITY": "sasl_ssl", "GOLF_KAFKA_USER": "golf", "GOLF_KAFKA_PASSWORD": "hunter2",
      "GOLF_KAFKA_MECHANISM": "SCRAM-SHA-512", "GOLF_KAFKA_PARTITIONS": "12", "GOLF_KAFKA_REPLICATION": "3",
    ]).kafka(clientID: "c")
    #expect(full.encryption == .tls(authorities: nil))
    #expect(full.login == KafkaLogin(mechanism: "SCRAM-SHA-512", user: "golf", password: "hunter2"))
    #expect(full.topics == KafkaTopicShape(partitions: 12, replication: 3))

    let faults: [([String: String], String)] = [
      (["GOLF_KAFKA_SECURITY": "sasl_plaintext", "GOLF_KAFKA_USER": "golf"], "GOLF_KAFKA_PASSWORD"),
      (["GOLF_KAFKA_SECURITY": "ssl", "GOLF_KAFKA_CA": "/no/such/file"], "/no/such/file"),
    ]
    for (environment, words) in faults {
      let failure = #expect(throws: Settings.Failure.self) { try settings(environment).kafka(clientID: "c") }
      #expect(failure?.description.contains(words) == true)
    }
    let unreadable = try settings(["GOLF_DATABASE_URL": "hunter2://", "GOLF_REDIS_URL": "hunter2://"])
    for failure in [
      #expect(throws: Settings.Failure.self) { try unreadable.postgres(applicationName: "a") },
      #expect(throws: Settings.Failure.self) { try unreadable.redis() },
    ] {
      #expect(failure?.description.contains("hunter2") == false)
    }
  }
}
