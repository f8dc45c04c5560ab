public import Postgres

/// The schema is not one that this program can work with; for operators.
public struct UnfitSchema: Error, Sendable, CustomStringConvertible {
  public let description: String
  /// Whether it will do once migrations have run; otherwise only another program does.
  public let isPassing: Bool
}

extension Schema {
  /// Throws `UnfitSchema` for a schema that is missing, too old for this program, or made for newer ones only, and for
  /// a record that was restored from a backup while Kafka, Redis and sessions still know what came after that.
  public static func check(_ database: PostgresSession) throws {
    guard let state = try SchemaState.read(database) else {
      throw UnfitSchema(description: "the database has no schema yet; run `golf migrate`", isPassing: true)
    }
    guard state.version >= version else {
      throw UnfitSchema(
        description: "the schema has version \(state.version), this program needs \(version); run `golf migrate`",
        isPassing: true
      )
    }
    guard state.minimumReader <= version else {
      throw UnfitSchema(
        description: "the schema can only be used by programs of schema version \(state.minimumReader) or newer, "
          + "this one knows \(version); install a newer program",
        isPassing: false
      )
    }
    guard try !isRestorePending(database) else {
      throw UnfitSchema(
        description: "the record was restored from a backup; run `golf restored`",
        isPassing: true
      )
    }
  }

  /// `deploy/postgres/restore.sh` leaves this mark on the database itself, as its comment, so that it comes with the
  /// record's name and not a moment later; `golf restored` takes it away.
  private static func isRestorePending(_ database: PostgresSession) throws -> Bool {
    try database.execute(
      sql: """
        select coalesce(shobj_description(oid, 'pg_database') = 'restore pending', false) as pending
        from pg_database where datname = current_database()
        """
    )[0].bool("pending")
  }
}
