import FoundationEssentials
public import Kafka
public import Postgres
public import Redis

/// The configurations from the settings of `Setting+servers`.
extension Settings {
  /// - Parameter name: Such as `GOLF_RELAY_DATABASE`.
  /// - Throws: `Failure` for an address that cannot be read; it never holds the address.
  public func postgres(_ name: String = "GOLF_DATABASE", applicationName: String) throws -> PostgresConfiguration {
    let url = self[name + "_URL"]
    guard !url.isEmpty else { throw Failure(description: "\(name)_URL is missing; see --help") }
    let password = self[name + "_PASSWORD"]
    do {
      return try PostgresConfiguration(
        url: url,
        password: password.isEmpty ? nil : password,
        applicationName: applicationName
      )
    } catch {
      throw Failure(description: "\(name)_URL: \(error.debugDescription)")
    }
  }

  /// - Throws: `Failure` for an address that cannot be read; it never holds the address.
  public func redis() throws -> RedisConfiguration {
    guard !self["GOLF_REDIS_URL"].isEmpty else { throw Failure(description: "GOLF_REDIS_URL is missing; see --help") }
    let password = self["GOLF_REDIS_PASSWORD"]
    do {
      return try RedisConfiguration(url: self["GOLF_REDIS_URL"], password: password.isEmpty ? nil : password)
    } catch {
      throw Failure(description: "GOLF_REDIS_URL: \(error)")
    }
  }

  /// - Parameter clientID: The name that brokers show for these connections.
  /// - Throws: `Failure` if the user or the password is missing, or the CA file cannot be read.
  public func kafka(clientID: String) throws -> KafkaConfiguration {
    let security = self["GOLF_KAFKA_SECURITY"]
    var configuration = KafkaConfiguration(brokers: self["GOLF_KAFKA_BROKERS"], clientID: clientID)
    configuration.topics = KafkaTopicShape(
      partitions: integer("GOLF_KAFKA_PARTITIONS"),
      replication: integer("GOLF_KAFKA_REPLICATION")
    )
    if security.hasSuffix("ssl") {
      let file = self["GOLF_KAFKA_CA"]
      guard file.isEmpty || FileManager.default.isReadableFile(atPath: file) else {
        throw Failure(description: "GOLF_KAFKA_CA is \"\(file)\", a file that cannot be read")
      }
      configuration.encryption = .tls(authorities: file.isEmpty ? nil : file)
    }
    if security.hasPrefix("sasl") {
      let (user, password) = (self["GOLF_KAFKA_USER"], self["GOLF_KAFKA_PASSWORD"])
      guard !user.isEmpty, !password.isEmpty else {
        throw Failure(
          description: "GOLF_KAFKA_SECURITY is \(security): GOLF_KAFKA_USER and GOLF_KAFKA_PASSWORD must say who we are"
        )
      }
      configuration.login = KafkaLogin(mechanism: self["GOLF_KAFKA_MECHANISM"], user: user, password: password)
    }
    return configuration
  }
}
