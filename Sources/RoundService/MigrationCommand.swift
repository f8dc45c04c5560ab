internal import FoundationEssentials
public import Postgres
internal import Schema
internal import Telemetry

/// What `golf migrate` does.
public enum MigrationCommand {
  /// Applies what is missing and stores the shipped courses; returns a line for each thing done.
  ///
  /// - Parameter database: As the role `golf_migrator`.
  public static func apply(_ database: PostgresConfiguration) async throws -> [String] {
    let applied = try await MigrationRunner(configuration: database, migrations: Schema.migrations).run()
    var configuration = database
    configuration.onConnect = { session in try session.execute(sql: "set role golf_owner") }
    let lane = PostgresLane(
      configuration: configuration,
      name: "courses",
      timeout: .seconds(30),
      metrics: Metrics()
    )
    let courses: Result<[String], any Error>
    do { courses = .success(try await lane.run { try ShippedCoursesLoader.load($0) }) } catch {
      courses = .failure(error)
    }
    await lane.close()
    return applied.map { "applied \($0.version) \($0.name)" } + (try courses.get()).map { "stored the course \($0)" }
  }

  /// Waits until the schema is one that this program can use; changes nothing. Any role may.
  public static func wait(_ database: PostgresConfiguration, limit: Duration = .seconds(300)) async throws {
    let lane = PostgresLane(configuration: database, name: "schema", timeout: .seconds(3), metrics: Metrics())
    let end = MonotonicInstant.now + limit
    while true {
      do {
        try await lane.run { try Schema.check($0) }
        await lane.close()
        return
      } catch {
        guard MonotonicInstant.now < end else {
          await lane.close()
          throw error
        }
        try await Task.sleep(for: .milliseconds(500))
      }
    }
  }
}
