import Foundation

/// A broker that requires a login (SASL/PLAIN, with and without TLS) and checks rights (ACLs).
public struct SecuredKafka: Sendable {
  public let broker: KafkaBroker
  /// The addresses of the plaintext listener and the encrypted one; both require a password.
  public let openBootstrap: String
  public let encryptedBootstrap: String
  /// The CA of the broker's certificate.
  public let authority: String

  /// The user with all rights.
  public static let operatorName = "operator"

  /// Each user's password is the name and `-secret`. Nil if no broker can be started.
  public static func start(users: [String]) async throws -> SecuredKafka? {
    let certificates = try await TestCertificates.make()
    let (open, encrypted) = (try FreePort.find(), try FreePort.find())
    let names = users.contains(operatorName) ? users : users + [operatorName]
    let login =
      "org.apache.kafka.common.security.plain.PlainLoginModule required "
      + names.map { "user_\($0)=\"\($0)-secret\"" }.joined(separator: " ") + ";"
    let broker = try await KafkaBroker.start { port, controller in
      [
        "listeners": "PLAINTEXT://127.0.0.1:\(port),SASL_PLAINTEXT://127.0.0.1:\(open),"
          + "SASL_SSL://127.0.0.1:\(encrypted),CONTROLLER://127.0.0.1:\(controller)",
        "advertised.listeners": "PLAINTEXT://127.0.0.1:\(port),SASL_PLAINTEXT://127.0.0.1:\(open),"
          + "SASL_SSL://localhost:\(encrypted)",
        "listener.security.protocol.map": "PLAINTEXT:PLAINTEXT,SASL_PLAINTEXT:SASL_PLAINTEXT,SASL_SSL:SASL_SSL,"
          + "CONTROLLER:PLAINTEXT",
        "sasl.enabled.mechanisms": "PLAIN",
        "listener.name.sasl_plaintext.plain.sasl.jaas.config": login,
        "listener.name.sasl_ssl.plain.sasl.jaas.config": login,
        "ssl.keystore.type": "PEM", "ssl.keystore.location": certificates.both,
        "authorizer.class.name": "org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        // The broker itself, and this fixture's start script, connect anonymously.
        "super.users": "User:ANONYMOUS;User:\(operatorName)",
      ]
    }
    return broker.map {
      SecuredKafka(
        broker: $0,
        openBootstrap: "127.0.0.1:\(open)",
        encryptedBootstrap: "localhost:\(encrypted)",
        authority: certificates.authority
      )
    }
  }

  public static func password(of user: String) -> String { "\(user)-secret" }
}
