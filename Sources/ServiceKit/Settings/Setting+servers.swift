/// How the servers are reached: PostgreSQL by role, Redis, Kafka. `Settings+servers` makes their configurations.
extension Setting {
  /// A role's address, and its password where that is not in it.
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
      help: "Wins over the one in the \(scheme):// address, and is taken as it stands, without percent signs"
    )
  }

  /// The broker, who we are there, and how topics are made that are missing.
  public static let kafka = [
    Setting("GOLF_KAFKA_BROKERS", .text, standard: "127.0.0.1:9092", help: "Bootstrap brokers, several with commas"),
    Setting(
      "GOLF_KAFKA_SECURITY",
      .word(["plaintext", "ssl", "sasl_plaintext", "sasl_ssl"]),
      standard: "plaintext",
      help: "Whether the way to the brokers is TLS, and whether they ask who we are"
    ),
    Setting(
      "GOLF_KAFKA_MECHANISM",
      .word(["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"]),
      standard: "PLAIN",
      help: "How the password is shown, with sasl_plaintext or sasl_ssl"
    ),
    Setting("GOLF_KAFKA_USER", .text, standard: "", help: "Who we are, with sasl_plaintext or sasl_ssl"),
    Setting("GOLF_KAFKA_PASSWORD", .secret, standard: "", help: "The user's password"),
    Setting(
      "GOLF_KAFKA_CA",
      .text,
      standard: "",
      help: "A PEM file of who signs for the brokers, with ssl or sasl_ssl; without it those that the system trusts"
    ),
    Setting(
      "GOLF_KAFKA_PARTITIONS",
      .integer(1...1_000),
      standard: "6",
      help: "Partitions of the events' topic where it is made: as many analytics services can share the work"
    ),
    Setting(
      "GOLF_KAFKA_REPLICATION",
      .integer(1...7),
      standard: "1",
      help: "Copies of each topic where it is made: 3 with three brokers or more"
    ),
  ]
}
