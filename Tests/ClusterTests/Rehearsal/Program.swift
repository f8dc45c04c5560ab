import FoundationEssentials
import Postgres
import Schema
import ServiceKit
import Telemetry

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Stands in for the `golf` of a future release: it knows one more migration, whose SQL is in `/rehearsal.sql`. It
/// implements `golf migrate` and `golf migrate --wait` itself, and passes everything else to the current `golf`, beside
/// it as `golf-now`. So the tests upgrade across a migration, and across a failing one, with real images.
@main
enum Rehearsal {
  private static let next = Schema.version + 1

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard arguments.first == "migrate" else { becomeGolf(arguments) }
    do {
      if arguments.contains("--wait") { try await waitForSchema() } else { try await migrate() }
    } catch {
      StandardError.write("golf migrate: \(error)\n")
      exit(69)
    }
  }

  private static func migrate() async throws {
    guard let sql = FileManager.default.contents(atPath: "/rehearsal.sql") else { exit(66) }
    let rehearsal = Migration(
      version: next,
      name: "rehearsal",
      sql: String(decoding: sql, as: UTF8.self),
      minimumReader: 1
    )
    let database = try settings("GOLF_MIGRATOR_DATABASE").postgres(
      "GOLF_MIGRATOR_DATABASE",
      applicationName: "golf-migrate"
    )
    let applied = try await MigrationRunner(configuration: database, migrations: Schema.migrations + [rehearsal]).run()
    for one in applied { print("applied \(one.version) \(one.name)") }
  }

  /// Polls until the schema is the next one; the pod's own limits end it.
  private static func waitForSchema() async throws {
    let database = try settings("GOLF_DATABASE").postgres(applicationName: "golf-migrate-wait")
    let lane = PostgresLane(configuration: database, name: "schema", timeout: .seconds(3), metrics: Metrics())
    while true {
      let state = try? await lane.run { try SchemaState.read($0) }
      if let version = state?.version, version >= next { return }
      try await Task.sleep(for: .milliseconds(500))
    }
  }

  private static func settings(_ name: String) throws -> Settings {
    let environment = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix(name + "_") }
    return try Settings(Setting.database(name, of: "the rehearsal"), arguments: [], environment: environment)
  }

  private static func becomeGolf(_ arguments: [String]) -> Never {
    var words = (["/usr/local/bin/golf-now"] + arguments).map { strdup($0) } + [nil]
    execv("/usr/local/bin/golf-now", &words)
    exit(127)
  }
}
