/// Settings that both services have.
extension Setting {
  public static func common(port: Int, healthPort: Int) -> [Setting] {
    [
      Setting("GOLF_HOST", .text, standard: "127.0.0.1", help: "The address to listen on"),
      Setting("GOLF_PORT", .integer(0...65_535), standard: "\(port)", help: "The port of the API"),
      Setting(
        "GOLF_HEALTH_PORT",
        .integer(0...65_535),
        standard: "\(healthPort)",
        help: "The port of /livez, /readyz, /metrics and /background"
      ),
      Setting(
        "GOLF_EVENT_LOG",
        .word(["postgres", "kafka"]),
        standard: "postgres",
        help: "The event log of this installation; with kafka the GOLF_KAFKA settings apply"
      ),
      Setting(
        "GOLF_LOG_LEVEL",
        .word(["debug", "info", "notice", "warning", "error"]),
        standard: "info",
        help: "The lowest level that is logged"
      ),
      Setting("GOLF_HTTP_LOOPS", .integer(1...64), standard: "2", help: "Threads that serve connections"),
      Setting(
        "GOLF_TLS",
        .word(["on", "off"]),
        standard: "off",
        help: "Whether clients connect through TLS; if so, cookies are Secure and named __Host-..."
      ),
      Setting(
        "GOLF_STOP_DELAY",
        .integer(0...600),
        standard: "0",
        help:
          "Seconds after SIGTERM in which /readyz answers 503 and requests are still served, before the service drains"
      ),
    ] + database("GOLF_DATABASE", of: "this service's role") + database("GOLF_RELAY_DATABASE", of: "the relay's role")
      + redis() + kafka
  }
}
