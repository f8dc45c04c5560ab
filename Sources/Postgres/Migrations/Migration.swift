/// One numbered step of a schema.
public struct Migration: Sendable {
  /// From 1; applied in this order, without gaps to be filled later.
  public let version: Int
  public let name: String
  /// Any number of statements, none of which ends the transaction.
  public let sql: String
  /// The oldest schema version that a program must know to work with the schema after this step.
  public let minimumReader: Int

  public init(version: Int, name: String, sql: String, minimumReader: Int) {
    self.version = version
    self.name = name
    self.sql = sql
    self.minimumReader = minimumReader
  }
}

/// Why the migrations of this program do not fit the schema.
public struct MigrationError: Error, Sendable, CustomStringConvertible {
  /// Open: compare, or switch with a default.
  public struct Code: Sendable, Hashable {
    let name: String
    /// An applied migration has other SQL than this program knows.
    public static let changed = Code(name: "changed")
    /// This program lacks a migration between those that were applied, or wants to add one before them.
    public static let outOfOrder = Code(name: "outOfOrder")
    /// Two migrations have one version.
    public static let duplicate = Code(name: "duplicate")
    /// Its SQL ended the transaction it runs in.
    public static let endedTransaction = Code(name: "endedTransaction")
    /// The schema is for newer programs only: its `minimum_reader` is above the newest version known here.
    public static let needsNewerProgram = Code(name: "needsNewerProgram")
    /// There is no schema, or one without its table of migrations, where one was required.
    public static let missing = Code(name: "missing")
    /// Another runner held the lock for too long.
    public static let locked = Code(name: "locked")
    /// Its SQL failed.
    public static let failed = Code(name: "failed")
  }

  public let code: Code
  public let description: String
  /// Whether this program can never bring this schema to a state that it serves, however often it tries.
  public var isFinal: Bool { [.changed, .outOfOrder, .needsNewerProgram, .missing].contains(code) }
  /// The server's error, if it was one.
  public let cause: PostgresError?

  init(_ code: Code, _ description: String, cause: PostgresError? = nil) {
    self.code = code
    self.description = description
    self.cause = cause
  }
}
