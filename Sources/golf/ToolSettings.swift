import ServiceKit

/// The tool's settings. Each command uses its own of them, so none is required here.
enum ToolSettings {
  static let all: [Setting] = [
    Setting("GOLF_DATABASE_URL", .secret, standard: "", help: "postgresql://... of the analytics role"),
    Setting("GOLF_RELAY_DATABASE_URL", .secret, standard: "", help: "postgresql://... of the relay's role"),
    Setting("GOLF_MIGRATOR_DATABASE_URL", .secret, standard: "", help: "postgresql://... of the migrator's role"),
    Setting("GOLF_REDIS_URL", .secret, standard: "", help: "redis://user:password@host:port/0"),
    Setting("GOLF_EVENT_LOG", .word(["postgres", "kafka"]), standard: "postgres", help: "Which event log there is"),
    Setting("GOLF_KAFKA_BROKERS", .text, standard: "127.0.0.1:9092", help: "Bootstrap brokers"),
    Setting(
      "GOLF_LOG_LEVEL",
      .word(["debug", "info", "notice", "warning", "error"]),
      standard: "warning",
      help: "The least level that is logged, to the standard error"
    ),
  ]
}
