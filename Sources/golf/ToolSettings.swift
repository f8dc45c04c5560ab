import ServiceKit

/// The tool's settings. Each command uses its own of them, so none is required here.
enum ToolSettings {
  static let all: [Setting] =
    Setting.database("GOLF_DATABASE", of: "the analytics role", standard: "")
    + Setting.database("GOLF_RELAY_DATABASE", of: "the relay's role", standard: "")
    + Setting.database("GOLF_MIGRATOR_DATABASE", of: "the migrator's role", standard: "")
    + Setting.redis(standard: "")
    + [Setting("GOLF_EVENT_LOG", .word(["postgres", "kafka"]), standard: "postgres", help: "Which event log there is")]
    + Setting.kafka
    + [
      Setting(
        "GOLF_LOG_LEVEL",
        .word(["debug", "info", "notice", "warning", "error"]),
        standard: "warning",
        help: "The least level that is logged, to the standard error"
      )
    ]
}
