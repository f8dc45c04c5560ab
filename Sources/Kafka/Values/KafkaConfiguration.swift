/// The brokers' addresses, and the security and login for them.
public struct KafkaConfiguration: Sendable, Hashable {
  /// `host:port`, separated by commas.
  public var brokers: String
  /// The name that brokers show for these connections.
  public var clientID: String
  public var encryption = KafkaEncryption.none
  /// Nil if the brokers require no login.
  public var login: KafkaLogin?
  /// The shape with which missing topics are created.
  public var topics = KafkaTopicShape()
  /// Further librdkafka settings; they override the driver's own.
  public var settings: [String: String]

  public init(brokers: String, clientID: String = "golfround", settings: [String: String] = [:]) {
    self.brokers = brokers
    self.clientID = clientID
    self.settings = settings
  }

  func properties(_ ours: [String: String]) -> [String: String] {
    var all = [
      "bootstrap.servers": brokers, "client.id": clientID, "log.connection.close": "false",
      // Detects an outage, and its end, quickly.
      "socket.keepalive.enable": "true", "reconnect.backoff.ms": "100", "reconnect.backoff.max.ms": "5000",
    ]
    all.merge(securityProperties) { _, new in new }
    all.merge(ours) { _, new in new }
    all.merge(settings) { _, new in new }
    return all
  }

  private var securityProperties: [String: String] {
    var all: [String: String] = [:]
    switch (encryption, login) {
    case (.none, nil): all["security.protocol"] = "plaintext"
    case (.none, _?): all["security.protocol"] = "sasl_plaintext"
    case (.tls, nil): all["security.protocol"] = "ssl"
    case (.tls, _?): all["security.protocol"] = "sasl_ssl"
    }
    if case .tls(let authorities) = encryption {
      // The broker must be the host named in its certificate.
      all["ssl.endpoint.identification.algorithm"] = "https"
      all["ssl.ca.location"] = authorities
    }
    if let login {
      all["sasl.mechanisms"] = login.mechanism
      all["sasl.username"] = login.user
      all["sasl.password"] = login.password
    }
    return all
  }
}

/// The properties with which a topic is created.
public struct KafkaTopicShape: Sendable, Hashable {
  public var partitions: Int
  public var replication: Int

  public init(partitions: Int = 6, replication: Int = 1) {
    self.partitions = partitions
    self.replication = replication
  }
}
