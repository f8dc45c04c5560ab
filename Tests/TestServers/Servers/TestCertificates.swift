import Foundation

/// A test's own certificate authority, and a server certificate signed by it, for `localhost` and 127.0.0.1.
public struct TestCertificates: Sendable {
  /// PEM files. The key belongs to the user that servers run as.
  public let authority: String
  public let certificate: String
  public let key: String

  /// Key and certificate in one file, the form that Kafka needs.
  public let both: String

  /// Uses the program `openssl`.
  public static func make() async throws -> TestCertificates {
    guard let openssl = Programs.find("openssl"), let user = UnprivilegedUser.current else {
      throw ServerError("no openssl on the path (apt: openssl)")
    }
    let folder = try ProcessFolder.shared.get().makeFolder("tls")
    func run(_ words: [String]) async throws {
      _ = try await Spawner.runTool(user.prefix(diesWith: "KILL") + [openssl] + words)
    }
    let newKey = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    let (key, certificate, authority) = ("\(folder)/key.pem", "\(folder)/certificate.pem", "\(folder)/authority.pem")
    try await run(
      ["req", "-x509"] + newKey
        + ["-keyout", "\(folder)/authority.key", "-out", authority, "-days", "2", "-subj", "/CN=a test's authority"]
    )
    try await run(["req"] + newKey + ["-keyout", key, "-out", "\(folder)/request.pem", "-subj", "/CN=localhost"])
    let names = "\(folder)/names"
    try Data("subjectAltName=DNS:localhost,IP:127.0.0.1\n".utf8).write(to: URL(fileURLWithPath: names))
    chmod(names, 0o644)
    try await run(
      ["x509", "-req", "-in", "\(folder)/request.pem", "-CA", authority, "-CAkey", "\(folder)/authority.key"]
        + ["-CAcreateserial", "-days", "2", "-extfile", names, "-out", certificate]
    )
    let both = "\(folder)/both.pem"
    let content = try [key, certificate].map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    try content.reduce(Data(), +).write(to: URL(fileURLWithPath: both))
    return TestCertificates(authority: authority, certificate: certificate, key: key, both: both)
  }
}
