internal import Basics
internal import EventLog
public import Postgres
internal import Schema
internal import Telemetry

/// What `golf migrate` does.
public enum MigrationCommand {
  /// Applies what is missing and stores the shipped courses; returns a line for each thing done.
  ///
  /// - Parameters:
  ///   - database: As the role `golf_migrator`.
  ///   - requiresSchema: Whether a database without the record's schema is refused rather than given one.
  /// - Throws: `MigrationError`, `PostgresError`.
  public static func apply(_ database: PostgresConfiguration, requiresSchema: Bool = false) async throws -> [String] {
    let runner = MigrationRunner(
      configuration: database,
      migrations: Schema.migrations,
      requiresSchema: requiresSchema
    )
    let applied = try await runner.run()
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

  /// How waiting came to its end.
  public enum Waiting: Sendable {
    case ready
    /// The limit is over; what was waited for last stands in the words.
    case late(String)
    /// Waiting longer would change nothing.
    case never(String)
  }

  /// Waits until a service of this build could start: PostgreSQL answers, its schema fits, and its event log is the
  /// one given. Changes nothing, so any role may.
  ///
  /// - Parameter say: Called with what is waited for, whenever that is something else.
  public static func wait(
    _ database: PostgresConfiguration,
    eventLog: String,
    limit: Duration,
    say: @Sendable (String) -> Void
  ) async throws -> Waiting {
    let lane = PostgresLane(configuration: database, name: "schema", timeout: .seconds(3), metrics: Metrics())
    let mode = EventLogMode(rawValue: eventLog) ?? .postgres
    let end = MonotonicInstant.now + limit
    var said = ""
    while true {
      let reason: String
      do {
        try await lane.run { session in
          try Schema.check(session)
          try mode.check(session)
        }
        await lane.close()
        return .ready
      } catch let error as UnfitSchema where !error.isPassing {
        await lane.close()
        return .never(error.description)
      } catch let error as PostgresError {
        reason = error.debugDescription
      } catch {
        reason = "\(error)"
      }
      if reason != said { say("waiting: \(reason)") }
      said = reason
      guard MonotonicInstant.now < end else {
        await lane.close()
        return .late(reason)
      }
      try await Task.sleep(for: .milliseconds(500))
    }
  }
}
