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

  @Test func helpNamesEverySetting() {
    let help = Settings.help(program: "p", purpose: "does", declared)
    for setting in declared {
      #expect(help.contains(setting.name) && help.contains(setting.flag))
    }
  }
}
