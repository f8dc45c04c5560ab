import Basics
import Glibc
public import Postgres
import Telemetry

/// Applies a schema's missing migrations, each in its own transaction, one runner at a time.
///
/// Applied migrations are recorded in `<schema>.schema_migrations` with a SHA-256 of their SQL (computed by the
/// server). A migration whose SQL has changed since, or that would have to be inserted before an applied one, is
/// refused. Concurrent runners wait for each other with an advisory lock.
public struct MigrationRunner: Sendable {
  private let configuration: PostgresConfiguration
  private let migrations: [Migration]
  private let schema: String
  private let owner: String?
  private let requiresSchema: Bool
  private let statementTimeout: Duration
  private let lockWait: Duration

  /// - Parameters:
  ///   - migrations: All migrations that the program knows.
  ///   - schema: The schema with the table of migrations; the first migration creates it.
  ///   - owner: The role that owns the created objects; the login role must be a member of it. Nil uses the login role.
  ///   - requiresSchema: Whether to refuse a database without this schema instead of creating it: a restored database
  ///     without it belongs to another program.
  ///   - statementTimeout: The limit for each statement of a migration.
  ///   - lockWait: How long to wait for another runner.
  public init(
    configuration: PostgresConfiguration,
    migrations: [Migration],
    schema: String = "golf",
    owner: String? = "golf_owner",
    requiresSchema: Bool = false,
    statementTimeout: Duration = .seconds(300),
    lockWait: Duration = .seconds(60)
  ) {
    var configuration = configuration
    configuration.applicationName = "golf-migrate"
    configuration.statementTimeout = statementTimeout
    self.configuration = configuration
    self.migrations = migrations.sorted { $0.version < $1.version }
    self.schema = schema
    self.owner = owner
    self.requiresSchema = requiresSchema
    self.statementTimeout = statementTimeout
    self.lockWait = lockWait
  }

  /// - Returns: The migrations applied by this call, oldest first; empty if the schema was up to date.
  /// - Throws: `MigrationError`, `PostgresError`.
  public func run() async throws -> [Migration] {
    let limit = lockWait + statementTimeout * max(1, migrations.count)
    let lane = PostgresLane(configuration: configuration, name: "migrations", timeout: limit, metrics: Metrics())
    let result: Result<[Migration], any Error>
    do {
      result = .success(try await lane.run { session in try apply(session) })
    } catch {
      result = .failure(error)
    }
    await lane.close()
    return try result.get()
  }

  private func apply(_ session: PostgresSession) throws -> [Migration] {
    if let duplicate = zip(migrations, migrations.dropFirst()).first(where: { $0.version == $1.version }) {
      throw MigrationError(.duplicate, "two migrations have version \(duplicate.0.version)")
    }
    try lock(session)
    // The lock belongs to the session and ends with it at the latest.
    defer { _ = try? session.execute(sql: "select pg_advisory_unlock(hashtext($1))", [.text(lockName)]) }
    if let owner { try session.execute(sql: "set role \(PostgresSession.quoted(owner))") }
    let applied = try readApplied(session)
    try check(session, applied)
    let missing = migrations.filter { migration in !applied.contains { $0.version == migration.version } }
    for migration in missing { try apply(migration, session) }
    return missing
  }

  private var lockName: String { "\(schema).schema_migrations" }

  private func lock(_ session: PostgresSession) throws {
    let deadline = MonotonicInstant.now + lockWait
    while true {
      let row = try session.execute(
        sql: "select pg_try_advisory_lock(hashtext($1)) as locked",
        [.text(lockName)]
      )[0]
      if try row.bool("locked") { return }
      guard MonotonicInstant.now < deadline else {
        throw MigrationError(.locked, "another migration holds the lock for longer than \(lockWait)")
      }
      // This is the lane's own thread, which may block.
      usleep(50_000)
    }
  }

  private struct Applied {
    let version: Int
    let name: String
    let checksum: String
  }

  private func readApplied(_ session: PostgresSession) throws -> [Applied] {
    guard let state = try SchemaState.read(session, schema: schema) else {
      guard !requiresSchema else {
        throw MigrationError(
          .missing,
          "there is no migration in \(schema).schema_migrations: the database is not one of this program"
        )
      }
      return []
    }
    let newest = migrations.last?.version ?? 0
    guard state.minimumReader <= newest else {
      throw MigrationError(
        .needsNewerProgram,
        "the schema can only be used by programs of schema version \(state.minimumReader) or newer, "
          + "this one knows \(newest); install a newer program"
      )
    }
    return try session.execute(
      sql: "select version, name, checksum from \(schema).schema_migrations order by version"
    ).map { try Applied(version: $0.int("version"), name: $0.text("name"), checksum: $0.text("checksum")) }
  }

  private func check(_ session: PostgresSession, _ applied: [Applied]) throws {
    for one in applied {
      // The schema may be newer than this program: later migrations than it knows are ignored.
      guard let known = migrations.first(where: { $0.version == one.version }) else {
        if one.version > migrations.last?.version ?? 0 { continue }
        throw MigrationError(.outOfOrder, "migration \(one.version) (\(one.name)) was applied and is not known here")
      }
      guard try checksum(of: known, session) == one.checksum else {
        throw MigrationError(.changed, "migration \(one.version) (\(one.name)) has changed since it was applied")
      }
    }
    let newest = applied.last?.version ?? 0
    let late = migrations.first { migration in
      migration.version < newest && !applied.contains { $0.version == migration.version }
    }
    if let late {
      throw MigrationError(.outOfOrder, "migration \(late.version) (\(late.name)) comes before applied ones")
    }
  }

  private func apply(_ migration: Migration, _ session: PostgresSession) throws {
    do {
      try session.transaction { session in
        try session.script(migration.sql)
        guard session.hasOpenTransaction else {
          throw MigrationError(.endedTransaction, "migration \(migration.version) ends its own transaction")
        }
        // After the SQL, because the first migration creates the schema that contains this table.
        try session.script(
          """
          create table if not exists \(schema).schema_migrations (
            version        int         primary key,
            name           text        not null,
            checksum       text        not null,
            minimum_reader int         not null,
            applied_at     timestamptz not null default now()
          );
          grant select on \(schema).schema_migrations to public;
          """
        )
        try session.execute(
          sql: """
            insert into \(schema).schema_migrations (version, name, checksum, minimum_reader)
            values ($1, $2, encode(sha256(convert_to($3, 'UTF8')), 'hex'), $4)
            """,
          [.int(migration.version), .text(migration.name), .text(migration.sql), .int(migration.minimumReader)]
        )
      }
    } catch let error as PostgresError {
      throw MigrationError(
        .failed,
        "migration \(migration.version) (\(migration.name)): \(error.debugDescription)",
        cause: error
      )
    }
  }

  private func checksum(of migration: Migration, _ session: PostgresSession) throws -> String {
    try session.execute(
      sql: "select encode(sha256(convert_to($1, 'UTF8')), 'hex') as checksum",
      [.text(migration.sql)]
    )[0].text("checksum")
  }
}
