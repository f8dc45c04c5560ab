/// SQL that each connection prepares once, under its name, and then runs by that name.
public struct PostgresStatement: Sendable, Hashable {
  /// Whether the statement can change stored data.
  public enum Access: Sendable, Hashable {
    case reads
    case writes
  }

  /// Unique in a program: two statements with the same name would be confused.
  public let name: String
  public let sql: String
  /// Decides what a broken connection means: for a write outside a transaction, `outcomeUnknown`.
  public let access: Access

  /// - Parameter access: Derived from the SQL if nil. Pass `.writes` for a `select` of a function that writes.
  public init(_ name: String, _ sql: String, _ access: Access? = nil) {
    self.name = name
    self.sql = sql
    self.access = access ?? Self.access(of: sql)
  }

  static func access(of sql: String) -> Access {
    let words = sql.lowercased().split { !$0.isLetter && $0 != "_" }
    switch words.first {
    case "select", "values", "show", "table", "listen", "unlisten": return .reads
    case "with": return words.contains { ["insert", "update", "delete", "merge"].contains($0) } ? .writes : .reads
    default: return .writes
    }
  }
}
