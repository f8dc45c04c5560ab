import Postgres
import RoundService
import ServiceKit

extension Commands {
  static let migrate = Command(
    words: ["migrate"],
    switches: ["--wait"],
    help: "Applies what the schema lacks and stores the shipped courses; --wait only waits for the schema"
  ) { invocation in
    if invocation.switches.contains("--wait") {
      let urls = [invocation.settings["GOLF_DATABASE_URL"], invocation.settings["GOLF_MIGRATOR_DATABASE_URL"]]
      try await MigrationCommand.wait(try PostgresConfiguration(url: urls.first { !$0.isEmpty } ?? ""))
      print("the schema is ready")
      return 0
    }
    let database = try PostgresConfiguration(url: invocation.settings["GOLF_MIGRATOR_DATABASE_URL"])
    let lines = try await MigrationCommand.apply(database)
    print(lines.isEmpty ? "nothing to do: the schema and the courses are up to date" : lines.joined(separator: "\n"))
    return 0
  }
}
