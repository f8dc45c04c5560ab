import Basics
public import Postgres

/// The operator's command `golf migrate`: brings a database to this build's schema, or waits until another process has.
public enum MigrationCommand {
  /// Applies missing migrations, then stores shipped data; returns a line for each thing done.
  ///
  /// - Parameters:
  ///   - database: As the role `golf_migrator`.
  ///   - requiresSchema: Whether a database without the record's schema is refused rather than given one.
  ///   - seed: Stores the data that ships with the program, as the schema's owner; returns a line for each thing stored.
  /// - Throws: `MigrationError`, `PostgresError`.
  public static func apply(
    _ database: PostgresConfiguration,
    requiresSchema: Bool = false,
    seed: @escaping @Sendable (PostgresSession) throws -> [String]
  ) async throws -> [String] {
    let runner = MigrationRunner(
      configuration: database,
      migrations: Schema.migrations,
      requiresSchema: requiresSchema
    )
    let applied = try await runner.run()
    var configuration = database
    configuration.onConnect = { session in try session.execute(sql: "set role golf_owner") }
    let stored = try await PostgresLane.forOneUse(configuration, name: "courses", timeout: .seconds(30)) { lane in
      try await lane.run { try seed($0) }
    }
    return applied.map { "applied \($0.version) \($0.name)" } + stored
  }

  /// The result of `wait`.
  public enum Waiting: Sendable {
    case ready
    /// The limit has passed; the reason is the last one that was reported.
    case late(String)
    /// Waiting longer would change nothing.
    case never(String)
  }

  /// Waits until a service of this build could start: PostgreSQL answers, its schema fits, and so does the rest of the
  /// service's settings. Changes nothing, so any role may.
  ///
  /// - Parameters:
  ///   - isFit: Throws while the service could not start although the schema fits, such as for another event log.
  ///   - say: Called with the reason for waiting, whenever it is a new one.
  public static func wait(
    _ database: PostgresConfiguration,
    limit: Duration,
    isFit: @escaping @Sendable (PostgresSession) throws -> Void,
    say: @Sendable (String) -> Void
  ) async throws -> Waiting {
    let end = MonotonicInstant.now + limit
    return try await PostgresLane.forOneUse(database, name: "schema", timeout: .seconds(3)) { lane in
      var said = ""
      while true {
        let reason: String
        do {
          try await lane.run { session in
            try Schema.check(session)
            try isFit(session)
          }
          return .ready
        } catch let error as UnfitSchema where !error.isPassing {
          return .never(error.description)
        } catch let error as PostgresError {
          reason = error.debugDescription
        } catch {
          reason = "\(error)"
        }
        if reason != said { say("waiting: \(reason)") }
        said = reason
        guard MonotonicInstant.now < end else { return .late(reason) }
        try await Task.sleep(for: .milliseconds(500))
      }
    }
  }
}
