public import Postgres

/// One numbered step of a schema.
public struct Migration: Sendable {
  /// The version, from 1. Migrations are applied in this order; a gap cannot be filled later.
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

/// The reason why this program's migrations do not fit the schema.
public struct MigrationError: Error, Sendable, CustomStringConvertible {
  /// An open set of codes: compare them, or switch with a default.
  public struct Code: Sendable, Hashable {
    let name: String
    /// The SQL of an applied migration differs from this program's.
    public static let changed = Code(name: "changed")
    /// This program lacks a migration among the applied ones, or has an unapplied one before them.
    public static let outOfOrder = Code(name: "outOfOrder")
    /// Two migrations have the same version.
    public static let duplicate = Code(name: "duplicate")
    /// The migration's SQL ended the transaction that it runs in.
    public static let endedTransaction = Code(name: "endedTransaction")
    /// The schema is for newer programs only: its `minimum_reader` is above the newest version known here.
    public static let needsNewerProgram = Code(name: "needsNewerProgram")
    /// A schema was required, but there is none, or one without its table of migrations.
    public static let missing = Code(name: "missing")
    /// Another runner held the lock for too long.
    public static let locked = Code(name: "locked")
    /// The migration's SQL failed.
    public static let failed = Code(name: "failed")
  }

  public let code: Code
  public let description: String
  /// Whether this program can never bring the schema to a state that it supports, so that retrying is useless.
  public var isFinal: Bool { [.changed, .outOfOrder, .needsNewerProgram, .missing].contains(code) }
  /// The server's error, if it caused this one.
  public let cause: PostgresError?

  init(_ code: Code, _ description: String, cause: PostgresError? = nil) {
    self.code = code
    self.description = description
    self.cause = cause
  }
}
