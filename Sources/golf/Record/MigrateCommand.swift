import Basics
import EventLog
import Postgres
import RoundService
import Schema
import ServiceKit

extension Commands {
  static let migrate = Command(
    words: ["migrate"],
    switches: ["--wait", "--existing"],
    options: ["--limit"],
    help: "Applies the missing migrations and stores the shipped courses; --existing refuses a database without the "
      + "schema; --wait only waits until another process has done it"
  ) { invocation in
    if invocation.switches.contains("--wait") { return try await waitForSchema(invocation) }
    let database = try invocation.settings.postgres("GOLF_MIGRATOR_DATABASE", applicationName: "golf-migrate")
    let lines: [String]
    do {
      lines = try await MigrationCommand.apply(
        database,
        requiresSchema: invocation.switches.contains("--existing"),
        seed: ShippedCoursesLoader.load
      )
    } catch let error as MigrationError where error.isFinal {
      StandardError.write("golf migrate: \(error)\n")
      return 78
    }
    print(lines.isEmpty ? "nothing to do: the schema and the courses are up to date" : lines.joined(separator: "\n"))
    return 0
  }

  /// For programs that start before the schema exists, such as a pod beside the migration's. Exit code 75 if the limit has
  /// passed, 78 if waiting longer would not help.
  private static func waitForSchema(_ invocation: Invocation) async throws -> Int32 {
    let limit = try invocation.seconds("--limit", standard: 300)
    let settings = invocation.settings
    let name = settings["GOLF_DATABASE_URL"].isEmpty ? "GOLF_MIGRATOR_DATABASE" : "GOLF_DATABASE"
    let database = try settings.postgres(name, applicationName: "golf-migrate-wait")
    let mode = EventLogMode(rawValue: settings["GOLF_EVENT_LOG"]) ?? .postgres
    let outcome = try await MigrationCommand.wait(database, limit: limit, isFit: { try mode.check($0) }) {
      StandardError.write($0 + "\n")
    }
    switch outcome {
    case .ready:
      print("the schema is ready")
      return 0
    case .late(let reason):
      StandardError.write("golf migrate --wait: gave up after \(limit.components.seconds) s: \(reason)\n")
      return 75
    case .never(let reason):
      StandardError.write("golf migrate --wait: \(reason)\n")
      return 78
    }
  }
}
