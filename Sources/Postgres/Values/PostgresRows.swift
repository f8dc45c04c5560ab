/// The answer to one statement.
public struct PostgresRows: Sendable, RandomAccessCollection {
  let table: PostgresTable

  /// How many rows the statement inserted, updated, deleted or selected.
  public var affected: Int { table.affected }
  public var startIndex: Int { 0 }
  public var endIndex: Int { table.rowCount }

  public subscript(position: Int) -> PostgresRow {
    precondition(position >= 0 && position < table.rowCount, "no such row")
    return PostgresRow(table: table, row: position)
  }
}

/// All cells of an answer, copied out of C in one piece.
final class PostgresTable: Sendable {
  let columns: [String]
  let rowCount: Int
  let affected: Int
  /// What the server did: `INSERT 0 3`, `COMMIT`.
  let tag: String
  /// Row by row; nil for `null`.
  private let cells: [Range<Int>?]
  private let bytes: [UInt8]

  init(columns: [String], rowCount: Int, cells: [Range<Int>?], bytes: [UInt8], affected: Int, tag: String) {
    self.columns = columns
    self.rowCount = rowCount
    self.cells = cells
    self.bytes = bytes
    self.affected = affected
    self.tag = tag
  }

  func cell(row: Int, column: Int) -> ArraySlice<UInt8>? { cells[row * columns.count + column].map { bytes[$0] } }
}
