import Postgres
import Telemetry
import TestServers
import Testing

/// A server with a certificate, reached with `sslmode=verify-full`: its CA and its name must be right.
@Suite(.enabled(if: Availability.postgres.isAvailable, "\(Availability.postgres)"))
struct EncryptionTests {
  @Test func `The server is who its certificate says, or it is not used`() async throws {
    let certificates = try await TestCertificates.make()
    let server = try await PostgresServer.start(
      PostgresServer.Options(settings: [
        "listen_addresses": "127.0.0.1,127.0.0.2", "ssl": "on", "ssl_cert_file": certificates.certificate,
        "ssl_key_file": certificates.key,
      ])
    )
    func isEncrypted(host: String = "127.0.0.1", authority: String) async throws -> Bool {
      // The password is given separately, with characters that an address would have to escape.
      let url = "postgresql://somebody@\(host):\(server.port)/postgres?sslmode=verify-full&sslrootcert=\(authority)"
      let configuration = try PostgresConfiguration(url: url, password: "p@ss/w:rd%20?")
      let lane = PostgresLane(configuration: configuration, name: "tls", timeout: .seconds(3), metrics: Metrics())
      do {
        let isEncrypted = try await lane.run {
          try $0.execute(sql: "select ssl from pg_stat_ssl where pid = pg_backend_pid()")[0].bool("ssl")
        }
        await lane.close()
        return isEncrypted
      } catch {
        await lane.close()
        throw error
      }
    }
    try await server.execute("create role somebody login password 'p@ss/w:rd%20?'")
    #expect(try await isEncrypted(authority: certificates.authority))

    let other = try await TestCertificates.make().authority
    await #expect(throws: (any Error).self) { try await isEncrypted(authority: other) }
    // The same machine under a name that is not in the certificate.
    await #expect(throws: (any Error).self) {
      try await isEncrypted(host: "127.0.0.2", authority: certificates.authority)
    }
    try await server.stop()
  }
}
