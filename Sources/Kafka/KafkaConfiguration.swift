/// Where the brokers are.
public struct KafkaConfiguration: Sendable, Hashable {
  /// `host:port`, several with commas.
  public var brokers: String
  /// The name that brokers show for these connections.
  public var clientID: String
  /// Further settings of librdkafka's; they win over the driver's own.
  public var settings: [String: String]

  public init(brokers: String, clientID: String = "golfround", settings: [String: String] = [:]) {
    self.brokers = brokers
    self.clientID = clientID
    self.settings = settings
  }

  func properties(_ ours: [String: String]) -> [String: String] {
    var all = [
      "bootstrap.servers": brokers, "client.id": clientID, "log.connection.close": "false",
      // An outage is noticed, and its end too.
      "socket.keepalive.enable": "true", "reconnect.backoff.ms": "100", "reconnect.backoff.max.ms": "5000",
    ]
    all.merge(ours) { _, new in new }
    all.merge(settings) { _, new in new }
    return all
  }
}
