/// Whether the way to the brokers is encrypted.
public enum KafkaEncryption: Sendable, Hashable {
  case none
  /// With the broker's certificate checked, and the name in it.
  /// - Parameter authorities: A PEM file of who may sign it; nil for those that the system trusts.
  case tls(authorities: String?)
}

/// Who we are to the brokers (SASL). Its description and its mirror never hold the password.
public struct KafkaLogin: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `PLAIN`, `SCRAM-SHA-256` or `SCRAM-SHA-512`, by their IANA names.
  public let mechanism: String
  public let user: String
  let password: String

  public init(mechanism: String, user: String, password: String) {
    self.mechanism = mechanism
    self.user = user
    self.password = password
  }

  public var description: String { "\(user) by \(mechanism)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: ["user": user, "mechanism": mechanism]) }
}

/// How a topic is made.
public struct KafkaTopicShape: Sendable, Hashable {
  public var partitions: Int
  public var replication: Int

  public init(partitions: Int = 6, replication: Int = 1) {
    self.partitions = partitions
    self.replication = replication
  }
}
