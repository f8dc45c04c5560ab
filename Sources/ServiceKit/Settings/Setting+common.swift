/// The settings that both services have.
extension Setting {
  public static func common(port: Int, healthPort: Int) -> [Setting] {
    [
      Setting("GOLF_HOST", .text, standard: "127.0.0.1", help: "The address to listen on"),
      Setting("GOLF_PORT", .integer(0...65_535), standard: "\(port)", help: "The port of the API"),
      Setting(
        "GOLF_HEALTH_PORT",
        .integer(0...65_535),
        standard: "\(healthPort)",
        help: "The port of /livez, /readyz and /metrics"
      ),
      Setting(
        "GOLF_DATABASE_URL",
        .secret,
        help: "postgresql://user:password@host:port/database of this service's role"
      ),
      Setting("GOLF_RELAY_DATABASE_URL", .secret, help: "The same for the role of the relay"),
      Setting("GOLF_REDIS_URL", .secret, help: "redis://user:password@host:port/0"),
      Setting(
        "GOLF_EVENT_LOG",
        .word(["postgres", "kafka"]),
        standard: "postgres",
        help: "Which event log this installation runs"
      ),
      Setting(
        "GOLF_KAFKA_BROKERS",
        .text,
        standard: "127.0.0.1:9092",
        help: "Bootstrap brokers, with GOLF_EVENT_LOG=kafka"
      ),
      Setting(
        "GOLF_LOG_LEVEL",
        .word(["debug", "info", "notice", "warning", "error"]),
        standard: "info",
        help: "The least level that is logged"
      ),
      Setting("GOLF_HTTP_LOOPS", .integer(1...64), standard: "2", help: "Threads that serve connections"),
      Setting(
        "GOLF_TLS",
        .word(["on", "off"]),
        standard: "off",
        help: "Whether clients come through TLS: cookies are Secure and __Host- then"
      ),
    ]
  }
}
