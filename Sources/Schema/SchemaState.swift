public import Postgres

/// A schema's version, and which programs can work with it.
public struct SchemaState: Sendable, Hashable {
  /// The version of the newest applied migration.
  public let version: Int
  /// The oldest version that a program must know: the highest `minimumReader` of the applied migrations.
  public let minimumReader: Int

  public init(version: Int, minimumReader: Int) {
    self.version = version
    self.minimumReader = minimumReader
  }

  /// Reads the state; every role may.
  /// - Returns: Nil if no migration has been applied yet.
  public static func read(_ session: PostgresSession, schema: String = "golf") throws(PostgresError) -> SchemaState? {
    let table = "\(schema).schema_migrations"
    guard try session.execute(sql: "select to_regclass($1) is not null as there", [.text(table)])[0].bool("there")
    else { return nil }
    let row = try session.execute(
      sql: "select max(version) as version, max(minimum_reader) as minimum_reader from \(table)"
    )[0]
    guard let version = try row.optionalInt("version") else { return nil }
    return try SchemaState(version: version, minimumReader: row.int("minimum_reader"))
  }

  /// Whether a program built for version `built` can work with this schema.
  public func fits(programFor built: Int) -> Bool { version >= built && minimumReader <= built }
}
