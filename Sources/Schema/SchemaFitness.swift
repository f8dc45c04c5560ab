public import Postgres

/// The schema is not one that this program can work with; for operators.
public struct UnfitSchema: Error, Sendable, CustomStringConvertible {
  public let description: String
  /// Whether it will do once migrations have run; otherwise only another program does.
  public let isPassing: Bool
}

extension Schema {
  /// Throws `UnfitSchema` for a schema that is missing, too old for this program, or made for newer ones only.
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
  }
}
