import ServiceKit

/// The tool's settings. Each command uses some of them, so none is required here.
enum ToolSettings {
  static let all: [Setting] =
    Setting.database("GOLF_DATABASE", of: "the analytics role", standard: "")
    + Setting.database("GOLF_RELAY_DATABASE", of: "the relay's role", standard: "")
    + Setting.database("GOLF_MIGRATOR_DATABASE", of: "the migrator's role", standard: "")
    + Setting.redis(standard: "")
    + [
      Setting(
        "GOLF_EVENT_LOG",
        .word(["postgres", "kafka"]),
        standard: "postgres",
        help: "The event log of the installation"
      )
    ]
    + Setting.kafka
    + [
      Setting(
        "GOLF_ROUND_HEALTH_URL",
        .text,
        standard: "http://127.0.0.1:9081",
        help: "Where golf status asks the round service: its health port"
      ),
      Setting(
        "GOLF_ANALYTICS_HEALTH_URL",
        .text,
        standard: "http://127.0.0.1:9082",
        help: "Where golf status asks the analytics service: its health port"
      ),
      Setting(
        "GOLF_LOG_LEVEL",
        .word(["debug", "info", "notice", "warning", "error"]),
        standard: "warning",
        help: "The lowest level that is logged, to standard error"
      ),
    ]
}
