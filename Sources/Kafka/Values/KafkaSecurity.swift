/// The encryption of the connection to the brokers.
public enum KafkaEncryption: Sendable, Hashable {
  case none
  /// TLS; the broker's certificate is checked, and the name in it.
  /// - Parameter authorities: Path of a PEM file with trusted CAs; nil uses the system's trust store.
  case tls(authorities: String?)
}

/// The login for the brokers (SASL). Its description and its mirror never contain the password.
public struct KafkaLogin: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// `PLAIN`, `SCRAM-SHA-256` or `SCRAM-SHA-512`: the IANA names.
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
