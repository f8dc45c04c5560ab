/// Settings of the connections to PostgreSQL (for each role), Redis and Kafka. `Settings+servers` turns them into
/// configurations.
extension Setting {
  /// The address for a role, and its password if the address does not contain it.
  ///
  /// - Parameter name: Such as `GOLF_RELAY_DATABASE`.
  public static func database(_ name: String, of role: String, standard: String? = nil) -> [Setting] {
    [
      Setting(
        name + "_URL",
        .secret,
        standard: standard,
        help: "postgresql://user:password@host:port/database of \(role); libpq's parameters may follow, such as "
          + "?sslmode=verify-full&sslrootcert=/path"
      ),
      password(name, "postgresql"),
    ]
  }

  public static func redis(standard: String? = nil) -> [Setting] {
    [
      Setting("GOLF_REDIS_URL", .secret, standard: standard, help: "redis://user:password@host:port/0"),
      password("GOLF_REDIS", "redis"),
    ]
  }

  private static func password(_ name: String, _ scheme: String) -> Setting {
    Setting(
      name + "_PASSWORD",
      .secret,
      standard: "",
      help: "Overrides the password in the \(scheme):// address; used as written, without percent-encoding"
    )
  }

  /// The brokers, the login, and how missing topics are created.
  public static let kafka = [
    Setting("GOLF_KAFKA_BROKERS", .text, standard: "127.0.0.1:9092", help: "Bootstrap brokers, several with commas"),
    Setting(
      "GOLF_KAFKA_SECURITY",
      .word(["plaintext", "ssl", "sasl_plaintext", "sasl_ssl"]),
      standard: "plaintext",
      help: "Whether the connection to the brokers uses TLS, and whether they require a login"
    ),
    Setting(
      "GOLF_KAFKA_MECHANISM",
      .word(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]),
      standard: "PLAIN",
      help: "The SASL mechanism, with sasl_plaintext or sasl_ssl"
    ),
    Setting("GOLF_KAFKA_USER", .text, standard: "", help: "The user's name, with sasl_plaintext or sasl_ssl"),
    Setting("GOLF_KAFKA_PASSWORD", .secret, standard: "", help: "The user's password"),
    Setting(
      "GOLF_KAFKA_CA",
      .text,
      standard: "",
      help: "A PEM file with the CAs of the brokers' certificates, with ssl or sasl_ssl; by default the system's"
    ),
    Setting(
      "GOLF_KAFKA_PARTITIONS",
      .integer(1...1_000),
      standard: "6",
      help: "Partitions of the events' topic when it is created: at most as many analytics services share the work"
    ),
    Setting(
      "GOLF_KAFKA_REPLICATION",
      .integer(1...7),
      standard: "1",
      help: "Replicas of each topic when it is created: 3 with three brokers or more"
    ),
  ]
}
